package vn.dienhinh.domain.gap;

import vn.dienhinh.domain.rule.Decision;

/** What a question is about. */
public enum GapKind {
    /** The form of the meeting is left blank. */
    FORM(Decision.FORM),
    /** Plenary or delegates is not said for this workforce, or not at all. */
    ATTENDANCE(Decision.ATTENDANCE),
    /** No greatest number of delegates is stated. */
    CAP(Decision.CAP),
    /** No shares are stated. */
    SHARES(Decision.SHARES),
    /** Service staff: under the cap or not. */
    SERVICE(Decision.SERVICE),
    /** The meeting's time is to be announced. */
    HELD_BY(Decision.HELD_BY),
    /** The dossier's day is not stated. */
    DOSSIER(Decision.DOSSIER),
    /** The day of another duty is not stated; there may be several. */
    DEADLINE("deadline");

    private final String code;

    GapKind(String code) {
        this.code = code;
    }

    /** The code of the question; of a single deadline its beginning. */
    public String code() {
        return code;
    }
}
