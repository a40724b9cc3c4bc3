package vn.dienhinh.domain.check;

import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Composition;
import vn.dienhinh.domain.finding.Finding;

/** Judges shares and cap alone, quick enough for every change of a list that is being edited. */
public final class CompositionCheck {

    private CompositionCheck() {
    }

    /** Judges the conference's own list; see {@link #check(Composition, Conference)}. */
    public static List<Finding> check(Conference conference) {
        return check(conference.composition(), conference);
    }

    /**
     * Judges figures under the rules of a conference.
     *
     * @param composition the figures of the list
     * @param conference  gives rules, unit and decisions; its own list is not looked at
     * @return at least one finding (INFO with the figures when all holds)
     */
    public static List<Finding> check(Composition composition, Conference conference) {
        return CompositionRule.judge(composition, conference);
    }
}
