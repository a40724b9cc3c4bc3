package vn.dienhinh.application.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.rule.RuleDeadline;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;

/** What a conference's rules say of its parts already: length and form, running order, what is due until when. */
public final class RuledParts {

    private static final String MEETING_WORDS = "Tổ chức Hội nghị";
    private static final String DOSSIER_WORDS = "Gửi hồ sơ, báo cáo kết quả Hội nghị";

    private final Supplier<String> ids;

    /** @param ids gives a new id at every call */
    public RuledParts(Supplier<String> ids) {
        this.ids = ids;
    }

    /** Length, limit and attendance as ruled; the form only where there is nothing to choose. */
    Meeting meeting(Conference conference) {
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
    public List<ProgrammeItem> programme(Conference conference) {
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
    public List<Milestone> milestones(Conference conference) {
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
