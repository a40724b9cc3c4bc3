package vn.dienhinh.ui.deadline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.dienhinh.application.deadline.DeadlineCalendar;
import vn.dienhinh.application.deadline.MilestoneTaking;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.export.PaperFileNames;
import vn.dienhinh.domain.check.Deadline;
import vn.dienhinh.domain.check.DeadlineOrigin;
import vn.dienhinh.domain.check.DeadlineOverview;
import vn.dienhinh.domain.check.DeadlineState;
import vn.dienhinh.domain.check.FindingCodes;
import vn.dienhinh.domain.check.ProposedDeadlines;
import vn.dienhinh.domain.check.SuperiorLimit;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.messages.DeadlineWords;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/** The deadlines of the open conference in words, and what can be done with them. */
public final class DeadlineModel {

    private static final int LONGEST_NAME = 26;
    /** What the line itself says of days off and of missing days. */
    private static final Set<String> TOLD = Set.of(FindingCodes.MILESTONE_WEEKEND, FindingCodes.MILESTONE_HOLIDAY,
            FindingCodes.DOSSIER_WEEKEND, FindingCodes.DOSSIER_HOLIDAY, FindingCodes.MILESTONE_LIMIT_MISSING);

    private final ConferenceModel model;
    private final UiContext context;
    private final FileStore files;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

    /** @param files writes the calendar */
    public DeadlineModel(ConferenceModel model, UiContext context, FileStore files) {
        this.model = model;
        this.context = context;
        this.files = files;
    }

    LocalDate today() {
        return LocalDate.now(context.clock());
    }

    private DeadlineWords words() {
        return new DeadlineWords(context.messages(), today());
    }

    /** What was done last, in a sentence; empty while nothing was. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The lines of the list, in order of time. */
    List<DeadlineLine> lines() {
        return DeadlineOverview.all(model.conference(), today()).stream().map(this::line).toList();
    }

    private DeadlineLine line(Deadline deadline) {
        DeadlineWords words = words();
        List<String> notes = new ArrayList<>();
        if (deadline.lastDay().isEmpty() || deadline.origin() == DeadlineOrigin.SUPERIOR) {
            notes.add(context.messages().get("deadline.missing." + deadline.origin()));
        }
        notes.addAll(words.reading(deadline));
        String day = words.day(deadline);
        String proposed = deadline.proposed().flatMap(TimeLimit::lastDay).map(OfficialDate::shortForm).orElse("");
        return new DeadlineLine(deadline, words.name(deadline), words.title(deadline), day, deadline.state(today()),
                words.state(deadline), isOver(deadline), notes, words.superior(deadline), words.who(deadline), proposed,
                findings(deadline));
    }

    private boolean isOver(Deadline deadline) {
        return deadline.state(today()) == DeadlineState.PAST && (deadline.kind() == MilestoneKind.MEETING
                || deadline.lastDay().orElseThrow().isBefore(today().minusDays(Deadline.NEAR_DAYS)));
    }

    private List<Finding> findings(Deadline deadline) {
        Set<String> paths = Stream.concat(Stream.of(deadline.place().path()),
                deadline.superior().map(SuperiorLimit::path).stream()).collect(Collectors.toSet());
        return model.findingsProperty().get().stream().filter(finding -> paths.contains(finding.place().path()))
                .filter(finding -> !TOLD.contains(finding.code())).toList();
    }

    /** The days of the picture, from left to right. */
    List<TimelineMark> marks(List<DeadlineLine> lines) {
        List<TimelineMark> marks = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            addMarks(lines.get(index), index, marks);
        }
        // Several milestones may stand under one limit.
        Set<TimelineMark> seen = new HashSet<>();
        marks.removeIf(mark -> mark.kind() == TimelineMark.Kind.SUPERIOR
                && !seen.add(new TimelineMark(mark.day(), mark.name(), mark.kind(), false, 0)));
        marks.sort(Comparator.comparing(TimelineMark::day));
        return marks;
    }

    private void addMarks(DeadlineLine line, int index, List<TimelineMark> marks) {
        Deadline deadline = line.deadline();
        String name = shortened(line.name());
        boolean past = line.stateKind() == DeadlineState.PAST || line.stateKind() == DeadlineState.DONE;
        if (deadline.origin() != DeadlineOrigin.SUPERIOR) {
            deadline.lastWorkingDay().ifPresent(day ->
                    marks.add(new TimelineMark(day, name, TimelineMark.Kind.OWN, past, index)));
        }
        deadline.proposed().flatMap(TimeLimit::lastDay).ifPresent(day ->
                marks.add(new TimelineMark(day, name, TimelineMark.Kind.PROPOSED, past, index)));
        deadline.superior().map(SuperiorLimit::limit).filter(limit -> limit.lastDay().isPresent())
                .ifPresent(limit -> marks.add(new TimelineMark(limit.lastDay().orElseThrow(),
                        !limit.isStrictlyBefore() || limit.precision() != TimePrecision.DAY ? name
                                : context.messages().get("deadline.flag.before", name, limit.date().getDayOfMonth(),
                                        limit.date().getMonthValue()),
                        TimelineMark.Kind.SUPERIOR, past, index)));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME).strip() + "…";
    }

    /** What proposals are worked back from, in a sentence; empty where there are none and the meeting's day is known. */
    String base(List<DeadlineLine> lines) {
        Messages messages = context.messages();
        boolean proposes = lines.stream().anyMatch(line -> !line.proposed().isEmpty());
        Optional<String> base = ProposedDeadlines.base(model.conference()).map(OfficialDate::shortForm);
        if (base.isEmpty()) {
            return messages.get("deadline.base.none");
        }
        if (isMeetingDayOpen()) {
            return messages.get(proposes ? "deadline.base.limit" : "deadline.base.open", base.get());
        }
        return proposes ? messages.get("deadline.base.date", base.get()) : "";
    }

    boolean isMeetingDayOpen() {
        return model.conference().meeting().date() == null;
    }

    /** "Hôm nay là thứ Ba, 12/8/2025." */
    String todayWords() {
        return context.messages().get("deadline.today", words().day(today()));
    }

    /** The next deadline for the list of steps: "Còn 5 ngày: Kế hoạch". */
    public String next() {
        DeadlineWords words = words();
        Optional<Deadline> overdue = DeadlineOverview.overdue(model.conference(), today(), Deadline.NEAR_DAYS);
        return overdue.or(() -> DeadlineOverview.next(model.conference(), today()))
                .map(deadline -> context.messages().get("deadline.step", VietnameseText.capitalised(
                                deadline.state(today()) == DeadlineState.DUE ? context.messages().get("deadline.step.due")
                                        : words.state(deadline)),
                        context.messages().get("milestoneKind." + deadline.kind())))
                .orElseGet(() -> context.messages().get("deadline.step.none"));
    }

    /** How the next deadline stands; AHEAD where there is none. */
    public DeadlineState nextState() {
        return DeadlineOverview.overdue(model.conference(), today(), Deadline.NEAR_DAYS)
                .or(() -> DeadlineOverview.next(model.conference(), today()))
                .map(deadline -> deadline.state(today())).orElse(DeadlineState.AHEAD);
    }

    /** Takes the proposed days of those lines over, as one edit. */
    void take(List<DeadlineLine> lines) {
        List<Deadline> deadlines = lines.stream().map(DeadlineLine::deadline)
                .filter(deadline -> deadline.proposed().isPresent()).toList();
        MilestoneTaking taking = new MilestoneTaking(context.ids());
        model.apply("deadline.take", conference -> taking.take(conference, deadlines), deadlines.size());
    }

    /** Asks for a file and writes the calendar there. */
    void exportCalendar() {
        Messages messages = context.messages();
        Conference conference = model.conference();
        DeadlineCalendar calendar = new DeadlineCalendar(context.clock());
        int count = calendar.dated(conference).size();
        if (count == 0) {
            told.set(messages.get("deadline.ics.none"));
            return;
        }
        byte[] text = calendar.write(conference, conference.title(), this::calendarWords)
                .getBytes(StandardCharsets.UTF_8);
        String name = PaperFileNames.nameOf(conference, "cac-moc-thoi-han", "ics");
        context.dialogs().fileToSave("deadline.ics.choose", "deadline.ics.files", "ics", name)
                .ifPresent(file -> context.tasks().run(() -> {
                    files.writeAtomically(file, text);
                    return file;
                }, written -> told.set(messages.get("deadline.ics.done", count, written.getFileName().toString(),
                        written.toAbsolutePath().getParent().toString())), failure -> failed(file, failure)));
    }

    private DeadlineCalendar.Words calendarWords(Deadline deadline) {
        DeadlineWords words = words();
        String title = words.name(deadline);
        String detail = Stream.concat(Stream.of(words.what(deadline)), Stream.concat(words.reading(deadline).stream(),
                        Stream.of(words.superior(deadline), words.who(deadline))))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        return new DeadlineCalendar.Words(title + ": " + model.conference().title(), detail,
                context.messages().get("deadline.ics.alarm", title));
    }

    private void failed(Path file, Exception failure) {
        String reason = failure instanceof FileStoreException e ? e.reason().name() : "FAILED";
        context.dialogs().error("deadline.ics.failed", context.messages().get("export.failure." + reason,
                file.getFileName().toString()));
    }
}
