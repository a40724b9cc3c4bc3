package vn.dienhinh.application.drafting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.Period;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.Unit;

/** A conference's data as values for the wording: by name, blank where nothing is known. */
public final class ConferenceWords {

    private static final List<String> KIND_WORDS = List.of("self", "within", "people", "units", "tasks", "staff");
    /** Talks come in two weeks before the meeting and are vetted a week before it, unless the clerk says otherwise. */
    private static final int TALKS_DUE_DAYS = 14;
    private static final int TALKS_VETTED_DAYS = 7;
    private static final String END_MARKS = " \t\n;.";
    private static final String MEETING_WORD = "Hội nghị";
    private static final String CONGRESS_WORD = "Đại hội";

    private final Wording wording;
    private final BodyWords bodies;
    private final Occasions occasions;

    public ConferenceWords(Wording wording) {
        this.wording = wording;
        this.bodies = new BodyWords(wording);
        this.occasions = new Occasions(wording);
    }

    /** All values of a conference; the map is the caller's own. */
    public Map<String, String> of(Conference conference) {
        Map<String, String> values = new HashMap<>();
        putUnit(values, conference.unit());
        putMeeting(values, conference);
        putRules(values, conference);
        values.put("meetingSource", conference.budget().meetingSource());
        values.put("awardSource", conference.budget().awardSource());
        values.put("estimateBy", conference.budget().estimateBy());
        values.put("occasions", ConferenceYear.of(conference).map(occasions::in).orElse(""));
        LocalDate day = conference.meeting().date();
        values.put("talksDue", day == null ? "" : OfficialDate.shortForm(day.minusDays(TALKS_DUE_DAYS)));
        values.put("talksVetted", day == null ? "" : OfficialDate.shortForm(day.minusDays(TALKS_VETTED_DAYS)));
        return values;
    }

    private void putUnit(Map<String, String> values, Unit unit) {
        String name = unit.name().isEmpty() ? Wording.DOTS : "";
        values.put("unit", (unit.kindAndName() + " " + name).strip());
        values.put("issuingBody", (unit.issuingBody() + " " + name).strip());
        values.put("issuingBodyShort", (unit.issuingBodyShort() + " " + name).strip());
        values.put("parent", unit.parentName());
        values.put("office", unit.draftingOffice());
        values.put("place", unit.placeOrName());
        values.put("workforce", unit.workforce() == null ? "" : unit.workforce().toString());
        values.put("formerLocalities", String.join(", ", unit.formerLocalities()));
        for (String word : KIND_WORDS) {
            values.put(word, bodies.of(unit, word));
        }
    }

    private void putMeeting(Map<String, String> values, Conference conference) {
        Meeting meeting = conference.meeting();
        values.put("title", title(conference));
        values.put("titleInCapitals", VietnameseText.upper(values.get("title")));
        values.put("form", conference.form().map(MeetingForm::name).orElse(""));
        values.put("event", event(conference));
        values.put("period", years(meeting.period()));
        values.put("reviewedPeriod", years(meeting.reviewedPeriod()));
        values.put("venue", withoutEndMark(meeting.venue()));
        values.put("duration", duration(conference));
        values.put("startTime", meeting.startTime() == null ? "" : clock(meeting.startTime()));
        values.put("meetingDate", meeting.date() == null ? "" : OfficialDate.words(meeting.date()));
        values.put("heldWords", heldWords(conference));
        values.put("meetingWhen", meetingWhen(conference, values));
    }

    private static void putRules(Map<String, String> values, Conference conference) {
        values.put("superiorPapers", conference.superiorPapers().stream()
                .filter(paper -> !paper.isBlank())
                .map(LegalBasis::fullCitation)
                .collect(Collectors.joining("; ")));
        values.put("superiorShort", conference.superiorPapers().stream().findFirst()
                .filter(paper -> !paper.isBlank())
                .map(LegalBasis::citation)
                .orElse(""));
        Dossier dossier = conference.askedDossier();
        values.put("dossierAddressee", dossier.addressee());
        values.put("dossierDeadline", dossier.deadline().words());
        values.put("addressees", String.join("; ", addressees(conference)));
    }

    /**
     * To whom the summary report goes: as the clerk says, else the dossier's addressee, else the superior territory;
     * empty when nothing of it is known.
     */
    public static List<String> addressees(Conference conference) {
        List<String> own = conference.report().addressees().stream()
                .map(VietnameseText::line).filter(name -> !name.isEmpty()).toList();
        if (!own.isEmpty()) {
            return own;
        }
        return Stream.of(conference.askedDossier().addressee(), superiorCommittee(conference.unit()))
                .filter(name -> !name.isEmpty()).limit(1).toList();
    }

    private static String superiorCommittee(Unit unit) {
        if (unit.parentName().isEmpty()) {
            return "";
        }
        return unit.kind().isTerritory() ? "Ủy ban nhân dân " + unit.parentName() : unit.parentName();
    }

    /** The word for the meeting inside a sentence: a congress is not called a conference. */
    private static String event(Conference conference) {
        boolean congress = conference.form()
                .filter(form -> VietnameseText.searchKey(form.name()).startsWith("dai hoi")).isPresent();
        return congress ? CONGRESS_WORD : MEETING_WORD;
    }

    /** The meeting's name; dots stand for a form that is not chosen yet. */
    private static String title(Conference conference) {
        String title = conference.title();
        boolean composed = conference.meeting().title() == null;
        return composed && conference.form().isEmpty() && title.startsWith(MEETING_WORD)
                ? MEETING_WORD + " " + Wording.DOTS + title.substring(MEETING_WORD.length())
                : title;
    }

    private static String years(Period period) {
        return period.isKnown() ? period.words() : "";
    }

    private static String duration(Conference conference) {
        String own = conference.meeting().duration();
        return own.isEmpty() ? conference.scope().map(RuleScope::duration).orElse("") : own;
    }

    private static TimeLimit heldBy(Conference conference) {
        TimeLimit own = conference.meeting().heldBy();
        return own.isUnknown() ? conference.scope().map(RuleScope::heldBy).orElse(own) : own;
    }

    /** Hour and day as people are told to come, never a limit; dots where they are still open. */
    private String meetingWhen(Conference conference, Map<String, String> values) {
        Map<String, String> when = new HashMap<>();
        when.put("hour", conference.meeting().startTime() != null ? values.get("startTime")
                : wording.text("meeting.hour.open"));
        when.put("day", conference.meeting().date() != null ? values.get("meetingDate")
                : wording.text("meeting.day.open",
                        Map.of("year", ConferenceYear.of(conference).map(Object::toString).orElse(""))));
        return wording.text("meeting.when", when);
    }

    private String heldWords(Conference conference) {
        LocalDate date = conference.meeting().date();
        TimeLimit limit = heldBy(conference);
        String completedBy = limit.isUnknown() ? "" : limitWords(limit);
        if (date == null) {
            return completedBy;
        }
        Map<String, String> values = new HashMap<>();
        values.put("startTime", Optional.ofNullable(conference.meeting().startTime())
                .map(ConferenceWords::clock).orElse(""));
        values.put("date", "ngày " + OfficialDate.shortForm(date));
        values.put("completedBy", completedBy);
        return wording.text("plan.time.fixed", values);
    }

    /** A strict limit is one to be done by; a loose one is only expected. */
    private String limitWords(TimeLimit limit) {
        boolean hasNote = limit.date() != null && !limit.note().isEmpty();
        Map<String, String> values = Map.of("limit", withoutEndMark(limit.words()),
                "limitNote", hasNote ? withoutEndMark(limit.note()) : "");
        return switch (limit.relation()) {
            case BEFORE, AT_LATEST, WITHIN, BEFORE_EVENT -> wording.text("plan.time.complete", values);
            case ON, END_OF, AROUND -> wording.text("plan.time.expected", values);
        };
    }

    /** "07 giờ 30". */
    public static String clock(LocalTime time) {
        return String.format(Locale.ROOT, "%02d giờ %02d", time.getHour(), time.getMinute());
    }

    /** A text without the semicolon or full stop at its end, so that the program can set its own. */
    public static String withoutEndMark(String text) {
        int end = text.length();
        while (end > 0 && END_MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
