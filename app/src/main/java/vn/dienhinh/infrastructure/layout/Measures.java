package vn.dienhinh.infrastructure.layout;

import vn.dienhinh.application.document.PageSetup;
import vn.dienhinh.infrastructure.font.OfficialFont;

/**
 * The measures that the neutral model leaves open and both writers must share. Lengths are whole twips (1/20 point),
 * the unit of Word files, so that both formats break lines at the same width.
 */
public final class Measures {

    /** Size of the page number (NĐ 30/2020, Phụ lục I, I.7: 13 to 14). */
    public static final double PAGE_NUMBER_PT = 14;
    /** Gap between a cell's border and its text at the left and right of a bordered table. */
    public static final int CELL_PADDING_TWIPS = 80;
    /** Thickness of table lines. */
    public static final double BORDER_PT = 0.5;
    /** Thickness of rule lines. */
    public static final double RULE_PT = 0.75;
    /** Gap between a text and the rule line under it. */
    public static final int RULE_GAP_TWIPS = 40;
    /** Height of the empty line that carries a rule line. */
    public static final int RULE_LINE_TWIPS = 60;

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int TWIPS_PER_POINT = 20;
    private static final int SINGLE_LINE_UNITS = 240;

    private Measures() {
    }

    /** Millimetres as twips. */
    public static int twips(double mm) {
        return (int) Math.round(mm * TWIPS_PER_MM);
    }

    /** Points as twips. */
    public static int twipsOfPoints(double points) {
        return (int) Math.round(points * TWIPS_PER_POINT);
    }

    /** Twips as points. */
    public static double points(int twips) {
        return (double) twips / TWIPS_PER_POINT;
    }

    /** Millimetres as points, rounded to whole twips. */
    public static double pointsOfMm(double mm) {
        return points(twips(mm));
    }

    /** A multiple of the single line in the 240ths that Word files use. */
    public static int lineUnits(double lineSpacing) {
        return (int) Math.round(lineSpacing * SINGLE_LINE_UNITS);
    }

    /** Height of a single line of letters of this size, in twips. */
    public static int singleLineTwips(double sizePt) {
        return twipsOfPoints(sizePt * OfficialFont.SINGLE_LINE);
    }

    /** Height of a line: what the multiple adds to the single line stands under the text. */
    public static int lineTwips(double sizePt, double lineSpacing) {
        return singleLineTwips(sizePt) * lineUnits(lineSpacing) / SINGLE_LINE_UNITS;
    }

    /** Width between the margins, in twips. */
    public static int textWidthTwips(PageSetup page) {
        return twips(page.sheetWidthMm()) - twips(page.leftMm()) - twips(page.rightMm());
    }

    /** From the sheet's upper edge to the line of the page number, which stands in the middle of the top margin. */
    public static int headerTwips(PageSetup page) {
        int line = singleLineTwips(PAGE_NUMBER_PT);
        return Math.max(0, (twips(page.topMm()) - line) / 2);
    }

    /** Indent from the left and from the right that centres a rule line of this length (twips) in a column. */
    public static int ruleIndentTwips(int columnTwips, double lengthPt) {
        return Math.max(0, (columnTwips - twipsOfPoints(lengthPt)) / 2);
    }
}
