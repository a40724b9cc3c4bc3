package vn.dienhinh.domain.check;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.RuleDeadline;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.TimeLimit;

/** All limits that the superior sets, wherever the profile keeps them. */
final class SuperiorLimits {

    private SuperiorLimits() {
    }

    /**
     * One limit.
     *
     * @param kind   the step that it binds; OTHER when the words do not tell
     * @param what   what is due, in the superior's words; empty for meeting and dossier
     * @param limit  until when
     * @param source where it stands
     * @param path   where it is kept in the conference
     */
    record Limit(MilestoneKind kind, String what, TimeLimit limit, Source source, String path) {
    }

    /** The limits whose last day is known, in no set order. */
    static List<Limit> of(Conference conference) {
        List<Limit> limits = new ArrayList<>();
        conference.scope().ifPresent(scope -> limits.add(new Limit(MilestoneKind.MEETING, "", scope.heldBy(),
                Sources.orLeadingPaper(scope.heldBySource(), conference), "rules.scopes")));
        Dossier dossier = conference.askedDossier();
        limits.add(new Limit(MilestoneKind.DOSSIER, "", dossier.deadline(),
                Sources.orLeadingPaper(dossier.source(), conference), "rules.dossier.deadline"));
        List<RuleDeadline> deadlines = conference.rules().deadlines();
        for (int index = 0; index < deadlines.size(); index++) {
            RuleDeadline deadline = deadlines.get(index);
            if (!deadline.binds(conference.unit().kind())) {
                continue;
            }
            limits.add(new Limit(DeadlineSubject.of(deadline.what()).orElse(MilestoneKind.OTHER), deadline.what(),
                    deadline.limit(), Sources.orLeadingPaper(deadline.source(), conference),
                    "rules.deadlines[" + index + "]"));
        }
        limits.removeIf(limit -> limit.limit().lastDay().isEmpty());
        return limits;
    }
}
