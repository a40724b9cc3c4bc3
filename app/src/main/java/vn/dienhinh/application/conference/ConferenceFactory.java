package vn.dienhinh.application.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.rule.RuleDeadline;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.Unit;

/** Makes a new conference from a unit and the superior's rules: everything that these already say is filled in. */
public final class ConferenceFactory {

    private static final String MEETING_WORDS = "Tổ chức Hội nghị";
    private static final String DOSSIER_WORDS = "Gửi hồ sơ, báo cáo kết quả Hội nghị";

    private final Supplier<String> ids;
    private final Function<Conference, List<PlanSection>> planSections;
    private final Function<Conference, List<ReportSection>> reportSections;

    /**
     * @param ids            gives a new id at every call
     * @param planSections   the plan's sections for a conference whose other parts are filled in
     * @param reportSections the summary report's sections for it
     */
    public ConferenceFactory(Supplier<String> ids, Function<Conference, List<PlanSection>> planSections,
                             Function<Conference, List<ReportSection>> reportSections) {
        this.ids = ids;
        this.planSections = planSections;
        this.reportSections = reportSections;
    }

    /** A new conference with an id of its own, not stored yet. */
    public Conference create(Unit unit, RuleProfile rules) {
        Conference bare = Conference.blank(ids.get()).withUnit(unit).withRules(rules);
        Conference ruled = bare.withMeeting(meeting(bare)).withProgramme(programme(bare))
                .withMilestones(milestones(bare));
        return ruled.withPlan(ruled.plan().withSections(planSections.apply(ruled)))
                .withReport(ruled.report().withSections(reportSections.apply(ruled)));
    }

    /** Length, limit and attendance as ruled; the form only where there is nothing to choose. */
    private static Meeting meeting(Conference conference) {
        Meeting meeting = conference.meeting();
        if (conference.scope().isEmpty()) {
            return meeting;
        }
        RuleScope scope = conference.scope().get();
        Meeting ruled = meeting.withDuration(scope.duration()).withHeldBy(scope.heldBy())
                .withAttendance(scope.sizeFor(conference.unit()).map(SizeRule::attendance).orElse(null));
        return scope.forms().size() == 1 ? ruled.withFormId(scope.forms().get(0).id()) : ruled;
    }

    /** An item that is for a congress alone is left out where no congress may be held. */
    private List<ProgrammeItem> programme(Conference conference) {
        boolean congress = conference.scope().map(RuleScope::forms).orElse(List.of()).stream()
                .anyMatch(form -> isForCongress(form.name()));
        return conference.rules().programme().stream()
                .filter(rule -> congress || !isForCongress(rule.condition()))
                .map(rule -> new ProgrammeItem(ids.get(), rule.text(), null, "", rule.optional()))
                .toList();
    }

    private static boolean isForCongress(String words) {
        return VietnameseText.searchKey(words).contains("dai hoi");
    }

    /** The superior's deadlines in its order, then the meeting, the dossier and any further ones. */
    private List<Milestone> milestones(Conference conference) {
        List<Milestone> milestones = new ArrayList<>();
        for (RuleDeadline deadline : conference.deadlines()) {
            milestones.add(new Milestone(ids.get(), kindOf(deadline.what()), deadline.what(), deadline.limit(), ""));
        }
        TimeLimit heldBy = conference.scope().map(RuleScope::heldBy).orElse(TimeLimit.unknown());
        milestones.add(new Milestone(ids.get(), MilestoneKind.MEETING, MEETING_WORDS, heldBy, ""));
        if (conference.askedDossier().isAskedFor()) {
            milestones.add(new Milestone(ids.get(), MilestoneKind.DOSSIER, DOSSIER_WORDS,
                    conference.askedDossier().deadline(), ""));
        }
        conference.rules().furtherDossiers().stream()
                .filter(dossier -> dossier.isAskedFor() && dossier.binds(conference.unit().kind()))
                .forEach(dossier -> milestones.add(new Milestone(ids.get(), MilestoneKind.OTHER, dossier.duty(),
                        dossier.deadline(), "")));
        return milestones;
    }

    /** A deadline of the rules says in words only what is due. */
    private static MilestoneKind kindOf(String what) {
        String key = VietnameseText.searchKey(what);
        if (key.contains("ke hoach")) {
            return MilestoneKind.PLAN;
        }
        return key.contains("danh sach") ? MilestoneKind.LIST : MilestoneKind.OTHER;
    }
}
