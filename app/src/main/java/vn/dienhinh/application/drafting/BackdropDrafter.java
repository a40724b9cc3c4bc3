package vn.dienhinh.application.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.text.VietnameseText;

/** Drafts the hall's backdrop (ma-két): who holds it, the meeting's name broken where one would pause, place and date. */
final class BackdropDrafter {

    private static final Pattern NAME = Pattern.compile(
            "(?<event>HỘI NGHỊ|ĐẠI HỘI)?\\s*(?<what>.*?)\\s*(?<ordinal>(?:LẦN THỨ|\\().*)?");

    private final Wording wording;

    BackdropDrafter(Wording wording) {
        this.wording = wording;
    }

    List<String> draft(Conference conference, Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        lines.add(VietnameseText.upper(values.get("issuingBody")));
        Matcher name = NAME.matcher(values.get("titleInCapitals"));
        if (name.matches()) {
            addIfAny(lines, name.group("event"));
            addIfAny(lines, name.group("what"));
            addIfAny(lines, name.group("ordinal"));
        }
        lines.add(wording.text("plan.backdrop.date",
                Map.of("place", values.get("place"), "date", dateWords(conference))));
        return List.copyOf(lines);
    }

    private static void addIfAny(List<String> lines, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(text);
        }
    }

    private String dateWords(Conference conference) {
        LocalDate date = conference.meeting().date();
        if (date != null) {
            return OfficialDate.words(date);
        }
        return wording.text("meeting.day.open",
                Map.of("year", ConferenceYear.of(conference).map(Object::toString).orElse("")));
    }
}
