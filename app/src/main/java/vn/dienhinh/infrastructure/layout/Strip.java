package vn.dienhinh.infrastructure.layout;

import java.util.List;
import java.util.Optional;
import vn.dienhinh.application.document.Origin;

/**
 * A slice of a column that is never cut: a line of text, a rule line or a gap. Lengths in points.
 *
 * @param height     height of the slice
 * @param least      the part of it that must stand above the bottom margin: all but the gap under a line of text
 * @param baseline   from the upper edge to the baseline of the text
 * @param pieces     text, from the left edge of the column
 * @param ruleTop    from the upper edge to the middle of the rule line
 * @param ruleX      left end of the rule line
 * @param ruleLength length of the rule line; 0 for none
 * @param picture    picture that stands on the baseline; null for none
 * @param origin     what its text was made from; empty where that is not known
 */
record Strip(double height, double least, double baseline, List<TextPiece> pieces, double ruleTop, double ruleX,
             double ruleLength, PicturePlace picture, Optional<Origin> origin) {

    static Strip line(double height, double least, double baseline, List<TextPiece> pieces,
                      Optional<Origin> origin) {
        return new Strip(height, least, baseline, pieces, 0, 0, 0, null, origin);
    }

    static Strip gap(double height) {
        return new Strip(height, height, 0, List.of(), 0, 0, 0, null, Optional.empty());
    }

    static Strip picture(double height, double baseline, PicturePlace picture) {
        return new Strip(height, height, baseline, List.of(), 0, 0, 0, picture, Optional.empty());
    }

    static double height(List<Strip> strips) {
        double sum = 0;
        for (Strip strip : strips) {
            sum += strip.height;
        }
        return sum;
    }

    /** Height of strips that are the last on a page: the gap under the last line may hang into the margin. */
    static double leastHeight(List<Strip> strips) {
        if (strips.isEmpty()) {
            return 0;
        }
        Strip last = strips.get(strips.size() - 1);
        return height(strips) - last.height + last.least;
    }
}
