package vn.dienhinh.domain.check.text;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.OfficialDate;

/** Days in a text that can't be kept: a list of steps out of order, a limit before the paper's own day. */
final class DeadlineFaults implements TextRule {

    private static final Pattern STEP = Pattern.compile(
            "^\\s*[-+] (?:Trước|Chậm nhất|Xong trước|Ngày|Từ ngày|Hoàn thành trước)(?: ngày)? (\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern LIMIT = Pattern.compile(
            "(?<!\\p{L})(?:trước ngày|chậm nhất(?: là)?(?: đến)?(?: ngày)?|hoàn thành trước ngày|xong trước ngày) (\\d{1,2})/(\\d{1,2})/(\\d{4})");

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        LocalDate before = null;
        List<Paragraph> paragraphs = text.paragraphs();
        for (Paragraph paragraph : paragraphs) {
            Matcher step = STEP.matcher(paragraph.text());
            LocalDate date = step.find() ? date(step) : null;
            if (date != null && before != null && date.isBefore(before)) {
                found.warn(TextCodes.DEADLINE_ORDER, paragraph, step.start(1), step.end(3), null,
                        OfficialDate.shortForm(date), OfficialDate.shortForm(before));
            }
            before = date != null ? date : paragraph.isListLine() || !paragraph.isNumbered() ? before : null;
            if (facts.date() != null) {
                limits(paragraph, facts.date(), found);
            }
        }
    }

    private static void limits(Paragraph paragraph, LocalDate own, Remarks found) {
        if (!paragraph.lower().contains("ngày")) {
            return;
        }
        Matcher limit = LIMIT.matcher(paragraph.lower());
        while (limit.find()) {
            LocalDate date = date(limit);
            boolean told = Sentences.around(paragraph, limit.start()).matches(
                    ".*(?:đã|sinh trước|công tác|trước đây|sáp nhập|sắp xếp|tính đến|ban hành trước|hiệu lực).*");
            if (date != null && date.isBefore(own) && date.isAfter(own.minusYears(1)) && !told) {
                found.warn(TextCodes.DEADLINE_ORDER, paragraph, limit.start(1), limit.end(3), null,
                        OfficialDate.shortForm(date), OfficialDate.shortForm(own));
            }
        }
    }

    private static LocalDate date(Matcher match) {
        return DateFaults.date(match.group(1), match.group(2), match.group(3));
    }
}
