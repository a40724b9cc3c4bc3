package vn.dienhinh.domain.form;

/**
 * Sheet and margins in millimetres.
 *
 * @param bottomMm null when no page is known to be full, so that the margin can't be measured
 */
public record ObservedPage(double widthMm, double heightMm, double topMm, Double bottomMm, double leftMm,
                           double rightMm) {

    /** The column between the margins. */
    public ObservedColumn textColumn() {
        return new ObservedColumn(leftMm, widthMm - leftMm - rightMm);
    }
}
