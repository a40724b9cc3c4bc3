package vn.dienhinh.domain.conference;

import java.util.List;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Where the money comes from, and the estimate.
 *
 * @param meetingSource source for holding the meeting, in words
 * @param awardSource   source for the awards, in words
 * @param estimateBy    who draws up the estimate
 * @param lines         the estimate's lines
 */
public record Budget(String meetingSource, String awardSource, String estimateBy, List<BudgetLine> lines) {

    public Budget {
        meetingSource = VietnameseText.line(meetingSource);
        awardSource = VietnameseText.line(awardSource);
        estimateBy = VietnameseText.line(estimateBy);
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** Nothing stated. */
    public static Budget blank() {
        return new Budget("", "", "", List.of());
    }

    public Budget withMeetingSource(String value) {
        return new Budget(value, awardSource, estimateBy, lines);
    }

    public Budget withAwardSource(String value) {
        return new Budget(meetingSource, value, estimateBy, lines);
    }

    public Budget withEstimateBy(String value) {
        return new Budget(meetingSource, awardSource, value, lines);
    }
}
