package vn.dienhinh.domain.form;

/**
 * Sheet and margins in millimetres; a margin is null where a file has no margins and too little text to measure them.
 *
 * @param textColumn the column between the margins
 */
public record ObservedPage(double widthMm, double heightMm, Double topMm, Double bottomMm, Double leftMm,
                           Double rightMm, ObservedColumn textColumn) {

    /** A page whose margins the file states. */
    public static ObservedPage of(double widthMm, double heightMm, double topMm, double bottomMm, double leftMm,
                                  double rightMm) {
        return new ObservedPage(widthMm, heightMm, topMm, bottomMm, leftMm, rightMm,
                new ObservedColumn(leftMm, widthMm - leftMm - rightMm));
    }
}
