package vn.dienhinh.application.deadline;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.dienhinh.domain.check.Deadline;
import vn.dienhinh.domain.check.DeadlineOverview;
import vn.dienhinh.domain.conference.Conference;

/** Writes the deadlines of a conference as an iCalendar text (RFC 5545) that any calendar program opens. */
public final class DeadlineCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final String LINE_END = "\r\n";
    /** Octets of a line without its end (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    private final Clock clock;

    public DeadlineCalendar(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a calendar says of one deadline.
     *
     * @param title  one line
     * @param detail further lines; empty for none
     * @param alarm  words of the reminder
     */
    public record Words(String title, String detail, String alarm) {
    }

    /**
     * All deadlines with a known day, one whole-day event each, on the last working day; reminded of the day before.
     * Events keep their ids, so that opening a newer file moves them instead of doubling them.
     *
     * @param name  name of the calendar
     * @param words what to say of a deadline
     * @return lines end with CRLF; UTF-8 is to be written
     */
    public String write(Conference conference, String name, Function<Deadline, Words> words) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0",
                "PRODID:-//Dien Hinh//Dien Hinh//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
                "X-WR-CALNAME:" + escaped(name)));
        String stamp = STAMP.format(clock.instant().atOffset(ZoneOffset.UTC));
        for (Deadline deadline : dated(conference)) {
            addEvent(conference.id(), deadline, words.apply(deadline), stamp, lines);
        }
        lines.add("END:VCALENDAR");
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> appendFolded(line, text));
        return text.toString();
    }

    /** What stands in the calendar; things whose day is not known cannot. */
    public List<Deadline> dated(Conference conference) {
        return DeadlineOverview.all(conference, LocalDate.now(clock)).stream()
                .filter(deadline -> deadline.lastDay().isPresent()).toList();
    }

    private static void addEvent(String conference, Deadline deadline, Words words, String stamp, List<String> lines) {
        LocalDate day = deadline.lastWorkingDay().orElseThrow();
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + uid(conference, deadline));
        lines.add("DTSTAMP:" + stamp);
        lines.add("DTSTART;VALUE=DATE:" + DAY.format(day));
        lines.add("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        lines.add("SUMMARY:" + escaped(words.title()));
        if (!words.detail().isEmpty()) {
            lines.add("DESCRIPTION:" + escaped(words.detail()));
        }
        lines.add("TRANSP:TRANSPARENT");
        lines.add("BEGIN:VALARM");
        lines.add("ACTION:DISPLAY");
        lines.add("DESCRIPTION:" + escaped(words.alarm()));
        lines.add("TRIGGER:-P1D");
        lines.add("END:VALARM");
        lines.add("END:VEVENT");
    }

    /** By the entry's own id where it has one, since its place in the list may change. */
    private static String uid(String conference, Deadline deadline) {
        String entry = deadline.place().itemId().isEmpty() ? deadline.place().path() : deadline.place().itemId();
        return plain(conference) + "-" + plain(entry) + "-" + deadline.kind() + "@dien-hinh";
    }

    private static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9.-]", "-");
    }

    /** RFC 5545, 3.3.11. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** Long lines go on after a line end and a blank; a letter of several octets is never cut. */
    private static void appendFolded(String line, StringBuilder text) {
        int octets = 0;
        for (int index = 0; index < line.length();) {
            int letter = line.codePointAt(index);
            int size = new String(Character.toChars(letter)).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += size;
            index += Character.charCount(letter);
        }
        text.append(LINE_END);
    }
}
