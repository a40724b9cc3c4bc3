package vn.dienhinh.application.document;

/**
 * A4 paper with its margins, in millimetres.
 *
 * @param landscape true for the long side at the top
 */
public record PageSetup(boolean landscape, double topMm, double bottomMm, double leftMm, double rightMm) {

    /** Short side of A4. */
    public static final double A4_SHORT_MM = 210;
    /** Long side of A4. */
    public static final double A4_LONG_MM = 297;

    /** Width of the sheet as it lies. */
    public double sheetWidthMm() {
        return landscape ? A4_LONG_MM : A4_SHORT_MM;
    }

    /** Height of the sheet as it lies. */
    public double sheetHeightMm() {
        return landscape ? A4_SHORT_MM : A4_LONG_MM;
    }

    /** Width between the margins. */
    public double textWidthMm() {
        return sheetWidthMm() - leftMm - rightMm;
    }
}
