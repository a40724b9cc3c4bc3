package vn.dienhinh.application.paper.meeting;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.Alignment;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.TextWidth;
import vn.dienhinh.application.paper.block.TitleLines;

/** Lines set as large as one landscape page holds, in its middle. */
final class DisplaySheet {

    private static final double[] SIZES = {96, 84, 72, 64, 56, 48, 40, 34, 28, 24, 20, 16};
    /** Share of the page's height that text may fill, since widths are only estimated. */
    private static final double FILL = 0.86;
    /** Height of a line with the gap after it, in parts of the letter size. */
    private static final double LINE = 1.3;
    private static final double MM_IN_POINT = 25.4 / 72;
    /** Size of lesser lines, in parts of the main ones'. */
    private static final double LESSER = 0.6;

    private DisplaySheet() {
    }

    /**
     * A line of a sheet.
     *
     * @param text   its words, broken where they are too long
     * @param lesser true for smaller letters: who holds the meeting, place and date
     * @param italic true for the place and date
     */
    record Line(String text, boolean lesser, boolean italic) {
    }

    /** A page of these lines under that bookmark. */
    static DocumentSection of(String bookmark, List<Line> lines) {
        double size = greatestSize(lines);
        List<Block> content = new ArrayList<>();
        for (Line line : lines) {
            ParagraphStyle style = style(line, size);
            broken(line, size).forEach(part -> content.add(Paragraphs.of(style, part)));
        }
        TableRow row = new TableRow(List.of(TableCell.centred(content.toArray(Block[]::new))),
                PaperPages.DISPLAY_HEIGHT_MM);
        Table sheet = new Table(false, List.of(PaperPages.DISPLAY.textWidthMm()), 0, false, List.of(row));
        return new DocumentSection(PaperPages.DISPLAY, bookmark, List.of(sheet));
    }

    private static double greatestSize(List<Line> lines) {
        for (double size : SIZES) {
            double height = lines.stream()
                    .mapToDouble(line -> broken(line, size).size() * size(line, size) * LINE * MM_IN_POINT).sum();
            if (height <= PaperPages.DISPLAY_HEIGHT_MM * FILL && wordsFit(lines, size)) {
                return size;
            }
        }
        return SIZES[SIZES.length - 1];
    }

    /** No single word is wider than the page. */
    private static boolean wordsFit(List<Line> lines, double size) {
        return lines.stream().allMatch(line -> broken(line, size).stream()
                .allMatch(part -> TextWidth.mm(part, size(line, size), true) <= PaperPages.DISPLAY.textWidthMm()));
    }

    private static List<String> broken(Line line, double size) {
        return new TitleLines(PaperPages.DISPLAY.textWidthMm(), size(line, size)).of(line.text());
    }

    private static double size(Line line, double size) {
        return line.lesser() ? Math.round(size * LESSER) : size;
    }

    private static ParagraphStyle style(Line line, double size) {
        double own = size(line, size);
        String name = (line.italic() ? "DisplayDate" : line.lesser() ? "DisplayBody" : "Display") + (int) own;
        return new ParagraphStyle(name, "Chữ lớn " + (int) own + (line.italic() ? " (ngày)" : ""), 0, own,
                !line.italic(), line.italic(), Alignment.CENTRE, 0, 0, 0, Math.round(own / 8), 1, false);
    }
}
