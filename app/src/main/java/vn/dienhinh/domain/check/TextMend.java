package vn.dienhinh.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Plan;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.report.SummaryReport;

/** Puts a mended text into the place of a conference that a finding is about. */
public final class TextMend {

    private static final Pattern ENTRY = Pattern.compile("([\\w.]+)\\[(\\d+)](?:\\.(\\w+)(?:\\[(\\d+)])?)?");

    private TextMend() {
    }

    /** The conference with another text at that path; empty for a path that holds no text that is mended so. */
    public static Optional<Conference> apply(Conference conference, String path, String text) {
        Matcher entry = ENTRY.matcher(path);
        if (entry.matches()) {
            int inner = entry.group(4) == null ? -1 : Integer.parseInt(entry.group(4));
            return inEntry(conference, entry.group(1), Integer.parseInt(entry.group(2)), entry.group(3), inner, text);
        }
        Plan plan = conference.plan();
        SummaryReport report = conference.report();
        return switch (path) {
            case "unit.name" -> Optional.of(conference.withUnit(conference.unit().withName(text)));
            case "unit.draftingOffice" -> Optional.of(conference.withUnit(conference.unit().withDraftingOffice(text)));
            case "unit.parentName" -> Optional.of(conference.withUnit(conference.unit().withParentName(text)));
            case "signer.headTitle" -> Optional.of(conference.withSigner(conference.signer().withHeadTitle(text)));
            case "signer.ownTitle" -> Optional.of(conference.withSigner(conference.signer().withOwnTitle(text)));
            case "signer.fullName" -> Optional.of(conference.withSigner(conference.signer().withFullName(text)));
            case "meeting.title" -> Optional.of(conference.withMeeting(conference.meeting().withTitle(text)));
            case "meeting.venue" -> Optional.of(conference.withMeeting(conference.meeting().withVenue(text)));
            case "plan.subject" -> Optional.of(conference.withPlan(plan.withSubject(text)));
            case "plan.opening" -> Optional.of(conference.withPlan(plan.withOpening(text)));
            case "plan.closing" -> Optional.of(conference.withPlan(plan.withClosing(text)));
            case "report.opening" -> Optional.of(conference.withReport(report.withOpening(text)));
            case "report.closing" -> Optional.of(conference.withReport(report.withClosing(text)));
            default -> Optional.empty();
        };
    }

    private static Optional<Conference> inEntry(Conference conference, String list, int index, String field, int inner,
                                                String text) {
        Plan plan = conference.plan();
        SummaryReport report = conference.report();
        String name = list + "." + (field == null ? "" : field);
        return switch (name) {
            case "plan.sections.title" -> changed(plan.sections(), index, (s, t) -> s.withTitle(t), text)
                    .map(plan::withSections).map(conference::withPlan);
            case "plan.sections.body" -> changed(plan.sections(), index, (s, t) -> s.withBody(t), text)
                    .map(plan::withSections).map(conference::withPlan);
            case "plan.backdrop." -> changed(plan.backdrop(), index, (old, t) -> t, text).map(plan::withBackdrop)
                    .map(conference::withPlan);
            case "plan.slogansInside." -> changed(plan.slogansInside(), index, (old, t) -> t, text)
                    .map(plan::withSlogansInside).map(conference::withPlan);
            case "plan.slogansOutside." -> changed(plan.slogansOutside(), index, (old, t) -> t, text)
                    .map(plan::withSlogansOutside).map(conference::withPlan);
            case "recipients.name" -> changed(conference.recipients(), index, (r, t) -> new Recipient(r.id(), t), text)
                    .map(conference::withRecipients);
            case "programme.text" -> changed(conference.programme(), index, (item, t) -> item.withText(t), text)
                    .map(conference::withProgramme);
            case "assignments.assignee" -> changed(conference.assignments(), index, (a, t) -> a.withAssignee(t), text)
                    .map(conference::withAssignments);
            case "assignments.tasks" -> changed(conference.assignments(), index,
                    (a, t) -> changed(a.tasks(), inner, (old, task) -> task, t).map(a::withTasks).orElse(a), text)
                    .map(conference::withAssignments);
            case "milestones.what" -> changed(conference.milestones(), index, (m, t) -> m.withWhat(t), text)
                    .map(conference::withMilestones);
            case "report.addressees." -> changed(report.addressees(), index, (old, t) -> t, text)
                    .map(report::withAddressees).map(conference::withReport);
            case "report.sections.title" -> changed(report.sections(), index, (s, t) -> s.withTitle(t), text)
                    .map(report::withSections).map(conference::withReport);
            case "report.sections.body" -> changed(report.sections(), index, (s, t) -> s.withBody(t), text)
                    .map(report::withSections).map(conference::withReport);
            default -> Optional.empty();
        };
    }

    private static <T> Optional<List<T>> changed(List<T> entries, int index, BiFunction<T, String, T> change,
                                                 String text) {
        if (index < 0 || index >= entries.size()) {
            return Optional.empty();
        }
        List<T> made = new ArrayList<>(entries);
        made.set(index, change.apply(entries.get(index), text));
        return Optional.of(made);
    }
}
