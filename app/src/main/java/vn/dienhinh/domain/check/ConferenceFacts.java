package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.Locale;
import vn.dienhinh.domain.check.text.PaperFacts;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.rule.MeetingForm;

/** What a conference says of its papers, for the rules about texts. */
final class ConferenceFacts {

    private ConferenceFacts() {
    }

    static PaperFacts of(Conference conference, LocalDate today) {
        return new PaperFacts(conference.unit().kind(), conference.unit().name(), conference.plan().head().date(),
                notBefore(conference, today), meetingName(conference), conference.meeting().ordinal(),
                conference.meeting().period());
    }

    /** A plan without a date is written for its meeting: today at the earliest, unless the meeting was before. */
    private static LocalDate notBefore(Conference conference, LocalDate today) {
        Meeting meeting = conference.meeting();
        LocalDate held = meeting.date() != null ? meeting.date() : meeting.heldBy().lastDay().orElse(today);
        return held.isBefore(today) ? held : today;
    }

    /** The form as the papers name it: the clerk's own title up to the unit, else the chosen form. */
    private static String meetingName(Conference conference) {
        String title = conference.meeting().title() != null ? conference.meeting().title()
                : conference.form().map(MeetingForm::name).orElse("");
        String name = title.toLowerCase(Locale.ROOT);
        for (String end : new String[] {conference.unit().kindAndName().toLowerCase(Locale.ROOT), " các cấp", " lần thứ",
            " (", " tiến tới", " giai đoạn", " năm "}) {
            int at = end.isBlank() ? -1 : name.indexOf(end);
            name = at > 0 ? name.substring(0, at) : name;
        }
        return name.strip().replaceAll("[ ,]+$", "");
    }
}
