package vn.dienhinh.infrastructure.layout;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.Origin;
import vn.dienhinh.application.document.PageSetup;

/** A finished page: what stands where, in points from the upper left corner of the sheet. */
public final class LaidOutPage {

    /**
     * Text on the page.
     *
     * @param piece    letters, their x from the sheet's left edge
     * @param baseline from the sheet's upper edge
     */
    public record TextMark(TextPiece piece, double baseline) {
    }

    /** A straight line of the given thickness. */
    public record LineMark(double x1, double y1, double x2, double y2, double thickness) {
    }

    /**
     * Text whose origin is known, in points from the upper left corner of the sheet.
     *
     * @param left   left end of the line's text
     * @param right  right end of it
     * @param top    upper edge of the line
     * @param bottom lower edge of the line
     */
    public record OriginMark(Origin origin, double left, double right, double top, double bottom) {
    }

    /**
     * A picture on the page.
     *
     * @param place its x from the sheet's left edge
     * @param foot  lower edge, from the sheet's upper edge
     */
    public record PictureMark(PicturePlace place, double foot) {
    }

    private final PageSetup setup;
    private final List<TextMark> texts = new ArrayList<>();
    private final List<LineMark> lines = new ArrayList<>();
    private final List<OriginMark> origins = new ArrayList<>();
    private final List<PictureMark> pictures = new ArrayList<>();

    LaidOutPage(PageSetup setup) {
        this.setup = setup;
    }

    /** Width of the sheet. */
    public double width() {
        return Measures.pointsOfMm(setup.sheetWidthMm());
    }

    /** Height of the sheet. */
    public double height() {
        return Measures.pointsOfMm(setup.sheetHeightMm());
    }

    /** Texts in reading order. */
    public List<TextMark> texts() {
        return texts;
    }

    /** Lines of tables and rule lines. */
    public List<LineMark> lines() {
        return lines;
    }

    /** Lines of text whose origin is known, in reading order. */
    public List<OriginMark> origins() {
        return origins;
    }

    /** Pictures. */
    public List<PictureMark> pictures() {
        return pictures;
    }

    /** Puts a strip at a place on the sheet. */
    void put(Strip strip, double x, double y) {
        for (TextPiece piece : strip.pieces()) {
            texts.add(new TextMark(piece.movedBy(x), y + strip.baseline()));
        }
        strip.origin().filter(origin -> !strip.pieces().isEmpty()).ifPresent(origin -> mark(strip, origin, x, y));
        if (strip.picture() != null) {
            pictures.add(new PictureMark(strip.picture().movedBy(x), y + strip.baseline()));
        }
        if (strip.ruleLength() > 0) {
            line(x + strip.ruleX(), y + strip.ruleTop(), x + strip.ruleX() + strip.ruleLength(), y + strip.ruleTop(),
                    Measures.RULE_PT);
        }
    }

    private void mark(Strip strip, Origin origin, double x, double y) {
        TextPiece last = strip.pieces().get(strip.pieces().size() - 1);
        origins.add(new OriginMark(origin, x + strip.pieces().get(0).x(), x + last.x() + last.width(), y,
                y + strip.height()));
    }

    void line(double x1, double y1, double x2, double y2, double thickness) {
        lines.add(new LineMark(x1, y1, x2, y2, thickness));
    }
}
