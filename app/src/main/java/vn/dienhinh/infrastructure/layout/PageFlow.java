package vn.dienhinh.infrastructure.layout;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.PageSetup;
import vn.dienhinh.infrastructure.font.FontFace;
import vn.dienhinh.infrastructure.font.OfficialFont;

/** The pages of one section while they fill: the page at hand and how far down it is filled. Lengths in points. */
final class PageFlow {

    /** Rounding to twips must not push out what fits exactly. */
    private static final double TOLERANCE = 0.05;

    private final PageSetup setup;
    private final OfficialFont font;
    private final double left;
    private final double top;
    private final double room;
    private final List<LaidOutPage> pages = new ArrayList<>();
    private double used;

    PageFlow(PageSetup setup, OfficialFont font) {
        this.setup = setup;
        this.font = font;
        left = Measures.pointsOfMm(setup.leftMm());
        top = Measures.pointsOfMm(setup.topMm());
        room = Measures.pointsOfMm(setup.sheetHeightMm()) - top - Measures.pointsOfMm(setup.bottomMm());
        newPage();
    }

    List<LaidOutPage> pages() {
        return pages;
    }

    LaidOutPage page() {
        return pages.get(pages.size() - 1);
    }

    /** Left margin. */
    double left() {
        return left;
    }

    /** From the sheet's upper edge to the next free place. */
    double y() {
        return top + used;
    }

    boolean atTop() {
        return used == 0;
    }

    /** True at the top of any page but the section's first; there Word leaves out the gap above a paragraph. */
    boolean freshlyBroken() {
        return atTop() && pages.size() > 1;
    }

    /** True when this height still fits on the page. */
    boolean fits(double height) {
        return used + height <= room + TOLERANCE;
    }

    /** True when this height fits on an empty page. */
    boolean fitsEmpty(double height) {
        return height <= room + TOLERANCE;
    }

    void advance(double height) {
        used += height;
    }

    void put(Strip strip) {
        page().put(strip, left, y());
        used += strip.height();
    }

    /** Begins a page; every page but the section's first carries its number in the top margin. */
    void newPage() {
        pages.add(new LaidOutPage(setup));
        used = 0;
        if (pages.size() > 1) {
            String number = Integer.toString(pages.size());
            double size = Measures.PAGE_NUMBER_PT;
            double width = font.width(number, FontFace.REGULAR, size);
            double x = left + (Measures.points(Measures.textWidthTwips(setup)) - width) / 2;
            double baseline = Measures.points(Measures.headerTwips(setup))
                    + size * (OfficialFont.SINGLE_LINE - OfficialFont.DESCENT);
            page().texts().add(new LaidOutPage.TextMark(
                    new TextPiece(number, FontFace.REGULAR, size, x, width, 0), baseline));
        }
    }
}
