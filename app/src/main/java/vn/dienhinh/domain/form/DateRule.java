package vn.dienhinh.domain.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Place and date: a comma after the place, the day in two digits, a leading zero for the months 1 and 2 only. */
final class DateRule implements FormRule {

    private static final Pattern DATE =
            Pattern.compile(".*[^\\s,], ngày\\s*(\\S*)\\s*tháng\\s*(\\S*)\\s*năm\\s*(\\d{4}|[.…]*)");
    private static final Pattern OPEN = Pattern.compile("[.…_]*");
    private static final Pattern DAY = Pattern.compile("0[1-9]|[12]\\d|3[01]");
    private static final int LAST_MONTH = 12;

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        PointSheet sheet = new PointSheet(FormCode.DATE_FORM, new FormValue.Quote("Đại Sơn, ngày 05 tháng 8 năm 2025"));
        for (SectionParts parts : subject.parts()) {
            parts.date().ifPresent(line -> sheet.judge(FormPlace.of(FormPart.DATE, line),
                    isInForm(line.text(), subject.book()), new FormValue.Quote(line.text())));
        }
        return sheet.points();
    }

    private static boolean isInForm(String text, FormRuleBook book) {
        Matcher date = DATE.matcher(text);
        return date.matches() && (OPEN.matcher(date.group(1)).matches() || DAY.matcher(date.group(1)).matches())
                && (OPEN.matcher(date.group(2)).matches() || isMonth(date.group(2), book));
    }

    private static boolean isMonth(String month, FormRuleBook book) {
        for (int i = 1; i <= LAST_MONTH; i++) {
            String wanted = i <= book.firstPaddedUpTo() ? "0" + i : Integer.toString(i);
            if (wanted.equals(month)) {
                return true;
            }
        }
        return false;
    }
}
