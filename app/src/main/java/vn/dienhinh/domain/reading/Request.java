package vn.dienhinh.domain.reading;

/**
 * Something else that the superior asks.
 *
 * @param kind what it concerns
 * @param text in the paper's words
 */
public record Request(Kind kind, String text) {

    /** What a request concerns, and so beside which step it is shown. */
    public enum Kind {
        TALKS, REPORT_POINTS, SLOGAN, MONEY, FORBIDDEN, VOTES, INVITED, PILOT, SECOND_VENUE, TITLE_FORMULA, LIST_HANDED_IN
    }
}
