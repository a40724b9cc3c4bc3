package vn.dienhinh.infrastructure.font;

import java.util.List;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Chart;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.document.TextRun;
import vn.dienhinh.domain.text.StandIn;

/** Puts a box in the place of each letter that the official font cannot draw, so that every paper can be written. */
public final class StandIns {

    private final OfficialFont font;

    public StandIns(OfficialFont font) {
        this.font = font;
    }

    /** The document as it can be drawn; the same one when the font has all its letters. */
    public PaperDocument in(PaperDocument document) {
        return new PaperDocument(document.properties(), document.sections().stream()
                .map(section -> new DocumentSection(section.page(), section.bookmark(), blocks(section.blocks())))
                .toList());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::in).toList();
    }

    private Block in(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(paragraph.style(),
                    paragraph.runs().stream().map(run -> in(run, FontFace.of(paragraph.style(), run))).toList(),
                    paragraph.origin());
        }
        if (block instanceof RuleLine line) {
            return new RuleLine(in(line.measuredText(), FontFace.of(line.measuredStyle())), line.measuredStyle(),
                    line.fraction(), line.keepWithNext());
        }
        if (block instanceof Chart chart) {
            return in(chart);
        }
        return block instanceof Table table ? in(table) : block;
    }

    private Table in(Table table) {
        return new Table(table.bordered(), table.columnWidthsMm(), table.headingRows(), table.keepTogether(),
                table.rows().stream().map(row -> new TableRow(row.cells().stream()
                        .map(cell -> new TableCell(cell.columnSpan(), cell.rowSpan(), cell.centredUpright(),
                                blocks(cell.content()))).toList(), row.minHeightMm())).toList());
    }

    /** A chart sets its title in bold letters and the rest in plain ones. */
    private Chart in(Chart chart) {
        return new Chart(in(chart.title(), FontFace.BOLD), plain(chart.unit()),
                chart.categories().stream().map(this::plain).toList(),
                chart.series().stream().map(bars -> new Chart.Series(plain(bars.name()), bars.values())).toList(),
                chart.widthMm(), chart.heightMm());
    }

    private TextRun in(TextRun run, FontFace face) {
        return new TextRun(in(run.text(), face), run.bold(), run.italic(), run.byHand());
    }

    private String plain(String text) {
        return in(text, FontFace.REGULAR);
    }

    private String in(String text, FontFace face) {
        return StandIn.in(text, letter -> font.has(letter, face));
    }
}
