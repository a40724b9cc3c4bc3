package vn.dienhinh.domain.form;

/** A column of text on the sheet in millimetres, measured from the sheet's left edge. */
public record ObservedColumn(double leftMm, double widthMm) {

    /** The middle of the column. */
    public double middleMm() {
        return leftMm + widthMm / 2;
    }
}
