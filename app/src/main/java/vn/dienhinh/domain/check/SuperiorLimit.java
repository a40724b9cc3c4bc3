package vn.dienhinh.domain.check;

import java.time.LocalDate;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.TimeLimit;

/**
 * A limit that the superior sets.
 *
 * @param kind      the step that it binds; OTHER when the words do not tell, and for a further dossier
 * @param what      what is due, in the superior's words; empty for meeting and main dossier
 * @param limit     until when
 * @param addressee to whom; empty when not said
 * @param source    where it stands
 * @param path      where it is kept in the conference
 */
public record SuperiorLimit(MilestoneKind kind, String what, TimeLimit limit, String addressee, Source source,
                            String path) {

    /** Where it is entered. */
    public Place place() {
        return Place.field(Step.RULES, path);
    }

    /** The last day that keeps it; only for limits of which it is known. */
    LocalDate last() {
        return limit.lastDay().orElseThrow();
    }
}
