package vn.dienhinh.domain.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.VietnameseText;

/** Births in every shape that lists have them. What is impossible is never guessed: a wrong day leaves its year. */
final class BirthReader {

    /** Nobody on a list was born earlier. */
    private static final int EARLIEST_YEAR = 1900;
    /** An earlier year is a slip of the pen that the clerk is to see; what is older still was no year. */
    private static final int EARLIEST_WRITTEN = 1800;
    /** Two digits: nobody on a list is older, nor younger. */
    private static final int OLDEST = 105;
    private static final int YOUNGEST = 6;
    private static final int CENTURY = 100;
    /** Excel's day 1 is 1 January 1900, and it counts a 29 February of that year which never was. */
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);

    private static final Pattern ABOUT = Pattern.compile(
            "^(?:khoảng|khoang|chừng|ước|tầm|kh\\.|k\\.|~|≈|\\?)\\s*(?:năm\\s*)?(\\d{4})\\.?$|^(\\d{4})\\s*(?:\\?+|\\(\\?\\)|\\(khoảng\\)|\\(ước\\)|~)$");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:sinh\\s*năm|năm\\s*sinh|sinh\\s*ngày|ngày\\s*sinh|sinh|năm|ngày|ns|sn)\\s*[.:]?\\s*(?=[\\d(~?k])");
    private static final Pattern TIME = Pattern.compile("\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\s*(?:am|pm|sa|ch)?$");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:[.,]0+)?");
    private static final Pattern GROUPED_YEAR = Pattern.compile("([12])[.,](\\d{3})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:t.*)?");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\s*[-/.,\\\\ ]\\s*(\\d{1,2})\\s*[-/.,\\\\ ]\\s*(\\d{4}|\\d{2})\\.?");
    private static final Pattern WORDED = Pattern.compile("(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*,?\\s*năm\\s*(\\d{4})");
    private static final Pattern MONTH_NAME = Pattern.compile("(\\d{1,2})[- ](?:thg ?(\\d{1,2})|([a-z]{3}))[- ,]+(\\d{4}|\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(?:tháng\\s*)?(\\d{1,2})\\s*[-/.]\\s*(\\d{4})|tháng\\s*(\\d{1,2})\\s*,?\\s*năm\\s*(\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})|\\d{8}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:[.,]0+)?");
    private static final Pattern TWO_DIGITS = Pattern.compile("'?(\\d{2})");
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})\\s*tuổi");
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";

    private final LocalDate today;

    BirthReader(LocalDate today) {
        this.today = today;
    }

    /** What a cell says; NONE for a blank one. */
    BirthReading read(CellValue cell) {
        if (cell instanceof CellValue.Day day) {
            return slipped(day);
        }
        if (cell instanceof CellValue.Amount amount) {
            return number(amount.number());
        }
        return cell instanceof CellValue.Text text ? text(text.text()) : BirthReading.failed(RemarkCode.BIRTH_UNREAD);
    }

    /** A year, or the last two figures of one, typed into a cell that shows days. */
    private BirthReading slipped(CellValue.Day day) {
        if (day.serial() >= EARLIEST_YEAR && day.serial() <= today.getYear()) {
            return year(day.serial(), RemarkCode.BIRTH_YEAR_AS_DATE);
        }
        Integer full = day.serial() >= 0 && day.serial() < CENTURY ? fullYear(String.format("%02d", day.serial())) : null;
        if (full != null) {
            return year(full, RemarkCode.BIRTH_YEAR_AS_DATE);
        }
        return day.serial() < CENTURY ? BirthReading.failed(RemarkCode.BIRTH_IMPOSSIBLE) : checked(day.date(), null);
    }

    private BirthReading number(double number) {
        if (number == Math.rint(number) && number >= EARLIEST_YEAR && number <= today.getYear()) {
            return new BirthReading((int) number, null, null);
        }
        if (number != Math.floor(number) || number < 0 || number > 99_999_999) {
            // A date with a time of day has a fraction.
            return number > 3000 && number < 99_999 ? serial((int) number) : text(Double.toString(number));
        }
        return text(Long.toString((long) number));
    }

    private BirthReading serial(int days) {
        return checked(EXCEL_EPOCH.plusDays(days), RemarkCode.BIRTH_SERIAL);
    }

    /** What a text says; NONE for a blank one. */
    BirthReading text(String written) {
        String text = TIME.matcher(VietnameseText.line(written).toLowerCase(Locale.ROOT)).replaceFirst("");
        text = LEADING.matcher(text).replaceFirst("");
        text = text.startsWith("'") && text.length() > 3 ? text.substring(1) : text;
        if (text.isBlank()) {
            return BirthReading.NONE;
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return year(Integer.parseInt(about.group(1) == null ? about.group(2) : about.group(1)),
                    RemarkCode.BIRTH_ABOUT);
        }
        BirthReading found = years(text);
        found = found == null ? dates(text) : found;
        return found == null ? BirthReading.failed(RemarkCode.BIRTH_UNREAD) : found;
    }

    private BirthReading years(String text) {
        Matcher match = YEAR.matcher(text);
        if (match.matches()) {
            return year(Integer.parseInt(match.group(1)), null);
        }
        match = GROUPED_YEAR.matcher(text);
        if (match.matches()) {
            return year(Integer.parseInt(match.group(1) + match.group(2)), null);
        }
        match = TWO_DIGITS.matcher(text);
        if (match.matches()) {
            Integer year = fullYear(match.group(1));
            return year == null ? BirthReading.failed(RemarkCode.BIRTH_IMPOSSIBLE)
                    : year(year, RemarkCode.BIRTH_TWO_DIGITS);
        }
        if (AGE.matcher(text).matches()) {
            return BirthReading.failed(RemarkCode.BIRTH_AGE_ONLY);
        }
        return SERIAL.matcher(text).matches() ? serial(Integer.parseInt(text.substring(0, 5))) : null;
    }

    private BirthReading dates(String text) {
        Matcher match = ISO.matcher(text);
        if (match.matches()) {
            return date(match.group(3), match.group(2), match.group(1), null);
        }
        match = DATE.matcher(text);
        if (match.matches()) {
            return date(match.group(1), match.group(2), match.group(3), null);
        }
        match = WORDED.matcher(text);
        if (match.matches()) {
            return date(match.group(1), match.group(2), match.group(3), null);
        }
        match = MONTH.matcher(text);
        if (match.matches()) {
            boolean worded = match.group(1) == null;
            return month(match.group(worded ? 3 : 1), match.group(worded ? 4 : 2));
        }
        match = MONTH_NAME.matcher(text);
        if (match.matches()) {
            int named = match.group(3) == null ? -1 : MONTHS.indexOf(match.group(3) + " ") / 4 + 1;
            return date(match.group(1), match.group(2) == null ? Integer.toString(named) : match.group(2),
                    match.group(4), null);
        }
        return digits(text);
    }

    /** "19750312", or the other way round "12031975". */
    private BirthReading digits(String text) {
        Matcher match = DIGITS.matcher(text);
        if (!match.matches()) {
            return null;
        }
        int first = Integer.parseInt(text.substring(0, 4));
        return isPossible(first) ? date(text.substring(6), text.substring(4, 6), text.substring(0, 4), RemarkCode.BIRTH_DIGITS)
                : date(text.substring(0, 2), text.substring(2, 4), text.substring(4), RemarkCode.BIRTH_DIGITS);
    }

    private BirthReading month(String month, String year) {
        int number = Integer.parseInt(month);
        if (number > 12) {
            return year(Integer.parseInt(year), RemarkCode.BIRTH_DAY_IMPOSSIBLE);
        }
        // "0/1975" stands for a month that nobody knows.
        return year(Integer.parseInt(year), RemarkCode.BIRTH_MONTH_ONLY);
    }

    /** A day put together from its parts; a year of two digits is completed where only one century is possible. */
    BirthReading date(String day, String month, String year, RemarkCode remark) {
        Integer full = year.length() == 2 ? fullYear(year) : Integer.valueOf(year);
        if (full == null) {
            return BirthReading.failed(RemarkCode.BIRTH_IMPOSSIBLE);
        }
        int dayNumber = Integer.parseInt(day);
        int monthNumber = Integer.parseInt(month);
        if (dayNumber == 0 && monthNumber <= 12) {
            return year(full, RemarkCode.BIRTH_MONTH_ONLY);
        }
        try {
            LocalDate date = LocalDate.of(full, monthNumber, dayNumber);
            if (isEarly(full)) {
                return BirthReading.ofDate(date, RemarkCode.BIRTH_EARLY);
            }
            return date.isAfter(today) ? year(full, RemarkCode.BIRTH_DAY_IMPOSSIBLE)
                    : checked(date, year.length() == 2 ? RemarkCode.BIRTH_TWO_DIGITS : remark);
        } catch (DateTimeException e) {
            // "31/2/1988": the day is wrong, the year is hardly.
            return year(full, RemarkCode.BIRTH_DAY_IMPOSSIBLE);
        }
    }

    private BirthReading checked(LocalDate date, RemarkCode remark) {
        return isPossible(date.getYear()) && !date.isAfter(today) ? BirthReading.ofDate(date, remark)
                : BirthReading.failed(RemarkCode.BIRTH_IMPOSSIBLE);
    }

    private BirthReading year(int year, RemarkCode remark) {
        if (isEarly(year)) {
            return new BirthReading(year, null, RemarkCode.BIRTH_EARLY);
        }
        return isPossible(year) ? new BirthReading(year, null, remark)
                : BirthReading.failed(RemarkCode.BIRTH_IMPOSSIBLE);
    }

    private static boolean isEarly(int year) {
        return year >= EARLIEST_WRITTEN && year < EARLIEST_YEAR;
    }

    private boolean isPossible(int year) {
        return year >= EARLIEST_YEAR && year <= today.getYear();
    }

    /** 1975 for "75"; null when no century, or more than one, would do. */
    private Integer fullYear(String twoDigits) {
        int digits = Integer.parseInt(twoDigits);
        Integer found = null;
        for (int century = EARLIEST_YEAR; century <= today.getYear(); century += CENTURY) {
            int age = today.getYear() - century - digits;
            if (age >= YOUNGEST && age <= OLDEST) {
                if (found != null) {
                    return null;
                }
                found = century + digits;
            }
        }
        return found;
    }
}
