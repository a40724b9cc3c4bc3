package vn.dienhinh.application.reading.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.dienhinh.application.conference.RuledParts;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;

/**
 * Puts what was accepted of a superior's plan into a conference: its rules, and those parts of the unit's own plan that
 * nobody has written yet, or that still are as the former rules had them. What the clerk has written stays.
 */
public final class PlanAdoption {

    private final Supplier<String> ids;
    private final RuledParts parts;

    /** @param ids gives a new id at every call */
    public PlanAdoption(Supplier<String> ids) {
        this.ids = ids;
        this.parts = new RuledParts(ids);
    }

    /**
     * The conference under these rules.
     *
     * @param recipients who gets the unit's own plan, for a list that is still empty
     */
    public Conference adopt(Conference former, RuleProfile rules, List<String> recipients) {
        Conference ruled = former.withRules(rules);
        return ruled.withMeeting(meeting(former, ruled)).withProgramme(programme(former, ruled))
                .withMilestones(milestones(former, ruled)).withRecipients(recipients(former, recipients));
    }

    private static Meeting meeting(Conference former, Conference ruled) {
        Meeting meeting = former.meeting();
        RuleScope scope = ruled.scope().orElse(null);
        if (scope == null) {
            return meeting;
        }
        Optional<RuleScope> was = former.scope();
        boolean ownLength = !meeting.duration().isEmpty()
                && was.filter(old -> old.duration().equals(meeting.duration())).isEmpty();
        boolean ownLimit = !meeting.heldBy().isUnknown() && was.filter(old -> old.heldBy().equals(meeting.heldBy())).isEmpty();
        String duration = ownLength || scope.duration().isEmpty() ? meeting.duration() : scope.duration();
        TimeLimit heldBy = ownLimit || scope.heldBy().isUnknown() ? meeting.heldBy() : scope.heldBy();
        return meeting.withDuration(duration).withHeldBy(heldBy).withFormId(form(former, scope));
    }

    /** Ids of forms are a profile's own: the chosen form is looked for by its name; a single one is no choice. */
    private static String form(Conference former, RuleScope scope) {
        String chosen = former.form().map(form -> VietnameseText.searchKey(form.name())).orElse("");
        Optional<MeetingForm> same = scope.forms().stream()
                .filter(form -> VietnameseText.searchKey(form.name()).equals(chosen)).findFirst();
        Optional<MeetingForm> only = scope.forms().size() == 1 ? scope.forms().stream().findFirst() : Optional.empty();
        return same.or(() -> only).map(MeetingForm::id).orElse("");
    }

    private List<ProgrammeItem> programme(Conference former, Conference ruled) {
        List<ProgrammeItem> drafted = parts.programme(ruled);
        boolean untouched = nameless(former.programme()).equals(nameless(parts.programme(former)));
        return drafted.isEmpty() || !former.programme().isEmpty() && !untouched ? former.programme() : drafted;
    }

    private static List<ProgrammeItem> nameless(List<ProgrammeItem> items) {
        return items.stream().map(item -> new ProgrammeItem("", item.text(), item.minutes(), item.inCharge(), item.optional())).toList();
    }

    private List<Milestone> milestones(Conference former, Conference ruled) {
        boolean untouched = unnamed(former.milestones()).equals(unnamed(parts.milestones(former)));
        return former.milestones().isEmpty() || untouched ? parts.milestones(ruled) : former.milestones();
    }

    private static List<Milestone> unnamed(List<Milestone> milestones) {
        return milestones.stream().map(due -> new Milestone("", due.kind(), due.what(), due.limit(), due.inCharge())).toList();
    }

    private List<Recipient> recipients(Conference former, List<String> names) {
        return former.recipients().isEmpty()
                ? IntStream.range(0, names.size()).mapToObj(i -> new Recipient(ids.get(), names.get(i))).toList()
                : former.recipients();
    }
}
