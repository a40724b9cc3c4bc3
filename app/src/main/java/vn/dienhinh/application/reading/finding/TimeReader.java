package vn.dienhinh.application.reading.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;

/** Finds time limits in a text: "trước ngày 20/3/2025", "chậm nhất hết tháng 3", "trong Quý I năm 2025". */
final class TimeReader {

    private static final int MONTHS_IN_QUARTER = 3;
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private final Map<TimeRelation, Pattern> relations = new LinkedHashMap<>();
    private final Pattern span;
    private final Pattern event;
    private final Pattern note;
    private final Pattern begins = Pattern.compile("(?:từ|trong các ngày|trong khoảng)\\s*$");
    private final Pattern goesOn = Pattern.compile("^\\s*(?:-|đến(?: hết)?|tới|và)\\s*(?:ngày\\s*|tháng\\s*)?\\d");
    private final YearGuess years;

    TimeReader(Vocabulary words, YearGuess years) {
        this.years = years;
        for (TimeRelation relation : List.of(TimeRelation.AT_LATEST, TimeRelation.BEFORE, TimeRelation.END_OF,
                TimeRelation.AROUND, TimeRelation.WITHIN)) {
            relations.put(relation, words.pattern("(?:@time." + relation.name() + "@)[\\s:,]*(?:là |vào |trong |đến |hết |lúc )*(?:\\d{1,2}\\s?(?:h|giờ|:|\\.)\\s?(?:\\d{1,2}(?:\\s?phút)?)?,?\\s*)?$"));
        }
        span = words.pattern("(?:ngày\\s*)?(?<![\\d/.])(?<d>\\d{1,2})\\s?[/.-]\\s?(?<m>\\d{1,2})\\s?[/.-]\\s?(?<y>20\\d\\d)(?!\\d)"
                + "|ngày\\s*(?<d2>\\d{1,2})\\s*(?:tháng|/)\\s*(?<m2>\\d{1,2})(?:,?\\s*(?:năm|/)\\s*(?<y2>20\\d\\d))?(?![\\d/])"
                + "|(?<![\\d/.])(?<d3>\\d{1,2})/(?<m3>\\d{1,2})(?!\\d|[/%]|\\.\\d|\\s*(?:ngày|buổi|số|đại biểu|tổng))"
                + "|(?:tháng\\s*\\d{1,2}\\s*-\\s*|tháng\\s*\\d{1,2}\\s*(?:đến|tới|và)\\s*(?=\\d{1,2}[/\\s]))(?:tháng\\s*)?(?<m7>\\d{1,2})(?:\\s*(?:/|-|năm|,\\s*năm)\\s*(?<y7>20\\d\\d))(?![\\d/])"
                + "|tháng\\s*(?<m4>\\d{1,2})(?:\\s*(?:/|-|năm|,\\s*năm)\\s*(?<y4>20\\d\\d))?(?![\\d/])"
                + "|qu[ýíy]\\s*(?<q>iv|i{1,3}|[1-4])(?![\\p{L}\\d])(?:\\s*(?:/|-|năm|,\\s*năm)\\s*(?<y5>20\\d\\d))?"
                + "|năm\\s*(?<y6>20\\d\\d)");
        event = words.pattern("(?:@time.beforeEvent@)\\s*(?<event>(?:@time.events@)[^,.;:()]*(?:,\\s*(?:@issuer.territories@)(?![\\p{L}])[^,.;:()]*)*)");
        note = Pattern.compile("^\\s*\\((?<note>[^)]*)\\)");
    }

    /** All limits, in order. */
    List<TimeFind> in(CleanText text) {
        List<TimeFind> found = new ArrayList<>();
        Matcher spans = span.matcher(text.folded());
        int after = 0;
        while (spans.find()) {
            Optional<TimeFind> find = find(text, spans, after);
            find.ifPresent(found::add);
            after = find.map(TimeFind::to).orElse(after);
        }
        found.removeIf(find -> isBegin(text, find));
        Matcher events = event.matcher(text.folded());
        while (events.find()) {
            int from = events.start();
            int to = events.end();
            if (found.stream().noneMatch(other -> other.from() < to && from < other.to())) {
                found.add(new TimeFind(new TimeLimit(TimeRelation.BEFORE_EVENT, TimePrecision.TEXT, null,
                        text.text().substring(from, to)), true, from, to));
            }
        }
        return found;
    }

    /** "từ ngày 20/3/2030 đến ngày 25/3/2030": only the second day limits. */
    private boolean isBegin(CleanText text, TimeFind find) {
        return (find.limit().precision() == TimePrecision.DAY || find.limit().precision() == TimePrecision.MONTH) && begins.matcher(text.folded().substring(0, find.from())).find()
                && goesOn.matcher(text.folded().substring(find.to())).find();
    }

    private Optional<TimeFind> find(CleanText text, Matcher spans, int after) {
        String before = text.folded().substring(after, spans.start());
        TimeRelation stated = null;
        int from = spans.start();
        for (Map.Entry<TimeRelation, Pattern> relation : relations.entrySet()) {
            Matcher words = relation.getValue().matcher(before);
            if (words.find()) {
                stated = relation.getKey();
                from = after + words.start();
                break;
            }
        }
        boolean bareSlash = spans.group("d3") != null && stated != TimeRelation.BEFORE && stated != TimeRelation.AT_LATEST;
        Optional<Span> date = bareSlash ? Optional.empty() : date(spans);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Span read = date.get();
        TimeRelation relation = stated == null ? read.precision == TimePrecision.DAY ? TimeRelation.ON : TimeRelation.WITHIN : fitting(stated, read);
        return Optional.of(new TimeFind(new TimeLimit(relation, read.precision, read.date, note(text, spans.end())),
                stated != null, from, spans.end()));
    }

    /** "trong ngày 5/8" is that day. */
    private static TimeRelation fitting(TimeRelation stated, Span span) {
        return stated == TimeRelation.WITHIN && span.precision == TimePrecision.DAY ? TimeRelation.ON : stated;
    }

    private String note(CleanText text, int end) {
        Matcher words = note.matcher(text.folded().substring(end));
        return words.find() && words.group("note").contains("trước")
                ? text.text().substring(end + words.start("note"), end + words.end("note")) : "";
    }

    private record Span(TimePrecision precision, LocalDate date) {
    }

    private Optional<Span> date(Matcher spans) {
        for (String n : List.of("", "2", "3")) {
            if (spans.group("d" + n) != null) {
                int day = number(spans.group("d" + n));
                int month = number(spans.group("m" + n));
                String year = n.equals("3") ? null : spans.group("y" + n);
                return (year == null ? years.day(day, month) : YearGuess.date(number(year), month, day))
                        .map(date -> new Span(TimePrecision.DAY, date));
            }
        }
        if (spans.group("m7") != null) {
            return month(number(spans.group("m7")), spans.group("y7"), TimePrecision.MONTH);
        }
        if (spans.group("m4") != null) {
            return month(number(spans.group("m4")), spans.group("y4"), TimePrecision.MONTH);
        }
        if (spans.group("q") != null) {
            String quarter = spans.group("q");
            int index = Character.isDigit(quarter.charAt(0)) ? number(quarter) - 1 : ROMAN.indexOf(quarter);
            return month(index * MONTHS_IN_QUARTER + 1, spans.group("y5"), TimePrecision.QUARTER);
        }
        return YearGuess.date(number(spans.group("y6")), 1, 1).map(date -> new Span(TimePrecision.YEAR, date));
    }

    private Optional<Span> month(int month, String year, TimePrecision precision) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        int last = precision == TimePrecision.QUARTER ? month + MONTHS_IN_QUARTER - 1 : month;
        Optional<LocalDate> date = year == null
                ? years.day(1, last).flatMap(end -> YearGuess.date(end.getYear(), month, 1))
                : YearGuess.date(number(year), month, 1);
        return date.map(first -> new Span(precision, first));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
