package vn.dienhinh.domain.check.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.text.OfficialDate;

/**
 * Dates in a text: days that the calendar does not have, a week day that is another one, leading zeros
 * (NĐ 30/2020/NĐ-CP, Phụ lục I, II.4b).
 */
final class DateFaults implements TextRule {

    /** Dates of history are written as one is used to: 2/9/1945. */
    private static final int FIRST_YEAR = 2000;
    private static final Pattern SHORT = Pattern.compile(
            "(?<![\\d/.,-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?![\\d/-])");
    private static final Pattern WORDS = Pattern.compile(
            "(?<![\\p{L}])[Nn]gày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})(?!\\d)");
    private static final Pattern WEEK_DAY = Pattern.compile(
            "[Tt]hứ ([Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ nhật|[Cc]hủ Nhật");
    private static final List<String> NAMES = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        boolean bare = text.paragraphs().stream().anyMatch(DateFaults::hasBareMonth);
        for (Paragraph paragraph : text.paragraphs()) {
            String line = paragraph.text();
            if (line.indexOf("20") < 0 && line.indexOf("19") < 0) {
                continue;
            }
            Matcher shortForm = SHORT.matcher(line);
            while (shortForm.find()) {
                lookAtShort(paragraph, shortForm, bare, found);
            }
            Matcher words = WORDS.matcher(line);
            while (words.find()) {
                lookAtWords(paragraph, words, found);
            }
        }
    }

    /** A paper that writes "8/2025" somewhere is held to it: there "08/2025" is the odd one. */
    private static boolean hasBareMonth(Paragraph paragraph) {
        Matcher dates = SHORT.matcher(paragraph.text());
        while (dates.find()) {
            if (dates.group(3).length() == 1 && Integer.parseInt(dates.group(3)) > 2) {
                return true;
            }
        }
        return false;
    }

    private static void lookAtShort(Paragraph paragraph, Matcher match, boolean bareMonths, Remarks found) {
        LocalDate date = date(match.group(1), match.group(3), match.group(4));
        if (date == null) {
            found.add(TextCodes.DATE_IMPOSSIBLE, Severity.WARNING, paragraph, match.start(), match.end(), null,
                    match.group());
            return;
        }
        lookAtWeekDay(paragraph, match.start(), date, found);
        String right = OfficialDate.shortForm(date);
        String written = match.group();
        boolean zeroMissing = match.group(1).length() == 1 || match.group(3).length() == 1 && date.getMonthValue() < 3;
        boolean zeroTooMany = match.group(3).startsWith("0") && date.getMonthValue() > 2 && bareMonths;
        if (date.getYear() >= FIRST_YEAR && match.group(2).equals("/") && (zeroMissing || zeroTooMany)) {
            String mended = zeroMissing && match.group(3).startsWith("0")
                    ? (match.group(1).length() == 1 ? "0" : "") + written : right;
            found.hint(TextCodes.DATE_ZERO, paragraph, match.start(), match.end(), mended, written, mended);
        }
    }

    private static void lookAtWords(Paragraph paragraph, Matcher match, Remarks found) {
        LocalDate date = date(match.group(1), match.group(2), match.group(3));
        if (date == null) {
            found.add(TextCodes.DATE_IMPOSSIBLE, Severity.WARNING, paragraph, match.start(), match.end(), null,
                    match.group());
            return;
        }
        lookAtWeekDay(paragraph, match.start(), date, found);
        String right = OfficialDate.words(date);
        if (date.getYear() >= FIRST_YEAR && !right.equalsIgnoreCase(match.group())) {
            String mended = match.group().charAt(0) + right.substring(1);
            found.hint(TextCodes.DATE_ZERO, paragraph, match.start(), match.end(), mended, match.group(), mended);
        }
    }

    /** Only a week day that stands right before the date: "thứ Sáu, ngày 22/8/2025", "(thứ Sáu) ngày ...". */
    private static void lookAtWeekDay(Paragraph paragraph, int dateFrom, LocalDate date, Remarks found) {
        int from = Math.max(0, dateFrom - 24);
        String before = paragraph.text().substring(from, dateFrom);
        Matcher day = WEEK_DAY.matcher(before);
        while (day.find()) {
            String between = before.substring(day.end());
            if (!between.matches("[),;: ]*(?:[Nn]gày )?")) {
                continue;
            }
            int named = dayOfWeek(day);
            if (named != date.getDayOfWeek().getValue()) {
                String right = name(date.getDayOfWeek().getValue(), Character.isUpperCase(day.group().charAt(0)));
                found.add(TextCodes.DATE_WEEKDAY, Severity.WARNING, paragraph, from + day.start(), from + day.end(),
                        right, day.group(), date, right);
            }
        }
    }

    private static int dayOfWeek(Matcher day) {
        if (day.group(1) == null) {
            return 7;
        }
        String word = day.group(1).toLowerCase();
        return Character.isDigit(word.charAt(0)) ? word.charAt(0) - '1' : NAMES.indexOf(word) + 1;
    }

    private static String name(int day, boolean capital) {
        String[] words = {"Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"};
        return day == 7 ? (capital ? "Chủ nhật" : "chủ nhật") : (capital ? "Thứ " : "thứ ") + words[day - 1];
    }

    /** Null for a day that the calendar does not have. */
    static LocalDate date(String day, String month, String year) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
