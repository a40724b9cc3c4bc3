package vn.dienhinh.infrastructure.layout;

import java.util.List;

/**
 * A slice of a column that is never cut: a line of text, a rule line or a gap. Lengths in points.
 *
 * @param height     height of the slice
 * @param baseline   from the upper edge to the baseline of the text
 * @param pieces     text, from the left edge of the column
 * @param ruleTop    from the upper edge to the middle of the rule line
 * @param ruleX      left end of the rule line
 * @param ruleLength length of the rule line; 0 for none
 */
record Strip(double height, double baseline, List<TextPiece> pieces, double ruleTop, double ruleX,
             double ruleLength) {

    static Strip line(double height, double baseline, List<TextPiece> pieces) {
        return new Strip(height, baseline, pieces, 0, 0, 0);
    }

    static Strip gap(double height) {
        return new Strip(height, 0, List.of(), 0, 0, 0);
    }

    static double height(List<Strip> strips) {
        double sum = 0;
        for (Strip strip : strips) {
            sum += strip.height;
        }
        return sum;
    }
}
