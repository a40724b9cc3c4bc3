package vn.dienhinh.domain.check;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.RuleDeadline;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.text.VietnameseText;

/** All limits that the superior sets, wherever the profile keeps them. */
final class SuperiorLimits {

    private SuperiorLimits() {
    }

    /** The limits whose last day is known, in no set order. */
    static List<SuperiorLimit> of(Conference conference) {
        return stated(conference).stream().filter(limit -> limit.limit().lastDay().isPresent()).toList();
    }

    /** The same with those that only words tell of, or that the paper leaves to a later notice. */
    static List<SuperiorLimit> stated(Conference conference) {
        List<SuperiorLimit> limits = new ArrayList<>();
        addMeeting(conference, limits);
        Dossier dossier = conference.askedDossier();
        if (dossier.isAskedFor() || !dossier.deadline().isUnknown()) {
            limits.add(new SuperiorLimit(MilestoneKind.DOSSIER, "", dossier.deadline(), dossier.addressee(),
                    Sources.orLeadingPaper(dossier.source(), conference), "rules.dossier.deadline"));
        }
        List<RuleDeadline> deadlines = conference.rules().deadlines();
        for (int index = 0; index < deadlines.size(); index++) {
            RuleDeadline deadline = deadlines.get(index);
            if (deadline.binds(conference.unit().kind())) {
                limits.add(new SuperiorLimit(DeadlineSubject.of(deadline.what()).orElse(MilestoneKind.OTHER),
                        deadline.what(), deadline.limit(), deadline.addressee(),
                        Sources.orLeadingPaper(deadline.source(), conference),
                        "rules.deadlines[" + index + "].limit"));
            }
        }
        addFurtherDossiers(conference, limits);
        return limits;
    }

    private static void addMeeting(Conference conference, List<SuperiorLimit> limits) {
        List<RuleScope> scopes = conference.rules().scopes();
        conference.scope().ifPresent(scope -> limits.add(new SuperiorLimit(MilestoneKind.MEETING, "", scope.heldBy(),
                "", Sources.orLeadingPaper(scope.heldBySource(), conference),
                "rules.scopes[" + scopes.indexOf(scope) + "].heldBy")));
    }

    /** Held apart from the main dossier: they may be due before the meeting, and to somebody else. */
    private static void addFurtherDossiers(Conference conference, List<SuperiorLimit> limits) {
        List<Dossier> further = conference.rules().furtherDossiers();
        for (int index = 0; index < further.size(); index++) {
            Dossier dossier = further.get(index);
            if (dossier.isAskedFor() && dossier.binds(conference.unit().kind())) {
                limits.add(new SuperiorLimit(MilestoneKind.OTHER, dossier.duty(), dossier.deadline(),
                        dossier.addressee(), Sources.orLeadingPaper(dossier.source(), conference),
                        "rules.furtherDossiers[" + index + "].deadline"));
            }
        }
    }

    /**
     * The limits that speak of a milestone: those for the same thing in words, since a superior may set several of one
     * kind; else all of the same usual step.
     */
    static List<SuperiorLimit> binding(List<SuperiorLimit> limits, Milestone milestone) {
        List<SuperiorLimit> same = limits.stream().filter(limit -> isSame(limit.what(), milestone.what())).toList();
        if (!same.isEmpty() || milestone.kind() == MilestoneKind.OTHER) {
            return same;
        }
        return limits.stream().filter(limit -> limit.kind() == milestone.kind()).toList();
    }

    private static boolean isSame(String limit, String milestone) {
        return !limit.isEmpty() && VietnameseText.searchKey(limit).equals(VietnameseText.searchKey(milestone));
    }
}
