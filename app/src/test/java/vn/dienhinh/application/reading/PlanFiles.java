package vn.dienhinh.application.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.infrastructure.docx.DocxWriter;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.layout.SyntheticPlan;
import vn.dienhinh.infrastructure.pdf.PdfWriter;

/**
 * Makes Word and PDF files of the tests' own plans. A line that begins with two bars is the head in two columns, its
 * lines parted by slashes; lines with single bars are rows of a table.
 */
final class PlanFiles {

    private static final double TEXT_WIDTH_MM = 165;

    private PlanFiles() {
    }

    static byte[] docx(String plan) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(new OfficialFont(), Clock.systemUTC()).write(document(plan), out);
        return out.toByteArray();
    }

    static byte[] pdf(String plan) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(new OfficialFont(), Clock.systemUTC()).write(document(plan), out);
        return out.toByteArray();
    }

    static String resource(String name) throws IOException {
        try (var in = PlanFiles.class.getResourceAsStream("/plans/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static PaperDocument document(String plan) {
        List<String> lines = plan.lines().toList();
        int foot = lines.indexOf("Nơi nhận:");
        List<Block> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(0, foot)) {
            if (!line.startsWith("| ") && !rows.isEmpty()) {
                blocks.add(table(rows));
                rows = new ArrayList<>();
            }
            if (line.startsWith("||")) {
                blocks.add(head(line));
            } else if (line.startsWith("| ")) {
                rows.add(Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList());
            } else {
                blocks.add(Paragraph.of(Passage.isCapitals(line) ? SyntheticPlan.TITLE : SyntheticPlan.BODY, line));
            }
        }
        blocks.add(foot(lines.subList(foot, lines.size())));
        return new PaperDocument(new DocumentProperties("Kế hoạch", "Kế hoạch", "UBND"),
                List.of(new DocumentSection(SyntheticPlan.PORTRAIT, "Kế hoạch", blocks)));
    }

    private static Block head(String line) {
        List<TableCell> cells = Arrays.stream(line.substring(2).split("\\|\\|"))
                .map(column -> cell(Arrays.asList(column.strip().split(" / ")), SyntheticPlan.NUMBER)).toList();
        return new Table(false, List.of(65.0, 100.0), 0, false, List.of(new TableRow(cells)));
    }

    private static Block foot(List<String> lines) {
        List<String> left = lines.stream().filter(line -> line.startsWith("-") || line.startsWith("Nơi nhận")).toList();
        List<String> right = lines.stream().filter(line -> !left.contains(line)).toList();
        return new Table(false, List.of(82.5, 82.5), 0, true,
                List.of(new TableRow(List.of(cell(left, SyntheticPlan.RECIPIENT), cell(right, SyntheticPlan.SUBJECT)))));
    }

    private static Block table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            widths.add(TEXT_WIDTH_MM / columns);
        }
        return new Table(true, widths, 1, false, rows.stream()
                .map(row -> new TableRow(row.stream().map(words -> cell(List.of(words), SyntheticPlan.CELL)).toList())).toList());
    }

    private static TableCell cell(List<String> lines, ParagraphStyle style) {
        List<Block> blocks = new ArrayList<>();
        lines.forEach(line -> blocks.add(Paragraph.of(style, line)));
        return new TableCell(1, 1, false, blocks);
    }
}
