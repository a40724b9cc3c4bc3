package vn.dienhinh.domain.check.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.finding.Severity;

/** Places left open: dots, blanks where a number or a day belongs, headings with a colon and nothing after. */
final class BlankFaults implements TextRule {

    private static final Pattern DOTS = Pattern.compile("[.…]{5,}|…{2,}|_{4,}");
    private static final Pattern AFTER_WORD = Pattern.compile(
            "(?<!\\p{L})(?:[Nn]gày|[Tt]háng|[Nn]ăm|[Ss]ố:?|thứ|đơn vị|[Gg]iờ|[Pp]hút|[Đđ]ịa điểm:?|Kính gửi:?|lần thứ|Lần thứ|khoảng"
                    + "|tối đa|Tối đa|hồi|lúc|ông|bà) ?(?<at>\\.{2,}|…+)(?! ?”)");
    /** At least two blanks, so that a date broken by a line end is none. */
    private static final Pattern OPEN_DAY = Pattern.compile(
            "(?<!\\p{L})[Nn]gày {2,}tháng {2,}(?=năm)|(?<!\\p{L})[Nn]gày(?: {2,}| *)(?=/\\d|/ )|(?<!\\p{L})ngày {2,}(?=tháng)|(?<!\\p{L})ngày tháng(?= +năm)|(?<!\\p{L})tháng {2,}(?=năm)|năm {3,}$"
                    + "|(?<=ngày)( {3,})(?=/)");
    private static final Pattern OPEN_NUMBER = Pattern.compile(
            "(?<!\\p{L})[Ss]ố ?:? *(?=/ ?[\\p{Lu}\\d]{2})|(?<!\\p{L})[Ss]ố ?:? *(?:\\.{2,}|…+) *(?=/)");
    private static final Pattern NUMBER_WITHOUT_SYMBOL = Pattern.compile("^Số ?: ?\\d+ ?/(?:KH|BC|QĐ|TTr|TB|GM|BB)-?\\s*$");
    private static final Pattern VALUE_MISSING = Pattern.compile("[^:]{2,80}:\\s*$");

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        List<Paragraph> paragraphs = text.paragraphs();
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            places(paragraph, found);
            Paragraph next = index + 1 < paragraphs.size() ? paragraphs.get(index + 1) : null;
            value(paragraph, next, found);
        }
    }

    private static void places(Paragraph paragraph, Remarks found) {
        String line = paragraph.text();
        if (line.indexOf("..") >= 0 || line.indexOf('…') >= 0 || line.indexOf("____") >= 0) {
            mark(DOTS, paragraph, TextCodes.BLANK, Severity.WARNING, found);
            mark(AFTER_WORD, paragraph, TextCodes.BLANK, Severity.WARNING, found);
        }
        if (paragraph.lower().contains("ngày") || paragraph.lower().contains("tháng")) {
            mark(OPEN_DAY, paragraph, TextCodes.BLANK, Severity.INFO, found);
        }
        if (paragraph.lower().contains("số")) {
            mark(OPEN_NUMBER, paragraph, TextCodes.BLANK_NUMBER, Severity.INFO, found);
            mark(NUMBER_WITHOUT_SYMBOL, paragraph, TextCodes.BLANK_NUMBER, Severity.WARNING, found);
        }
    }

    /** One remark a place: the dots after a word are the dots. A draft's open number and day are only a hint. */
    private static void mark(Pattern pattern, Paragraph paragraph, String code, Severity severity, Remarks found) {
        Matcher match = pattern.matcher(paragraph.text());
        while (match.find()) {
            boolean again = pattern == DOTS && AFTER_WORD.matcher(paragraph.text().substring(
                    Math.max(0, match.start() - 12), match.end())).find();
            boolean table = pattern == DOTS && match.start() > 0 && paragraph.text().charAt(match.start() - 1) == '*';
            if (!again && !table) {
                found.add(code, severity, paragraph, match.start(), Math.max(match.end(), match.start() + 1),
                        null, match.group().strip());
            }
        }
    }

    /** "- Hình thức tổ chức:" with the next line of the same list: nothing stands under it. */
    private static void value(Paragraph paragraph, Paragraph next, Remarks found) {
        if (!VALUE_MISSING.matcher(paragraph.text()).matches() || paragraph.text().startsWith("Kính gửi")
                || paragraph.text().contains("Nơi nhận")) {
            return;
        }
        boolean nothing = next == null || next.field() != paragraph.field()
                || paragraph.isListLine() && (next.dash() == paragraph.dash() || next.isNumbered()
                || paragraph.dash() == '+' && next.isListLine())
                || paragraph.letter() != null && (next.letter() != null || next.roman() != null)
                || paragraph.number() != null && (next.roman() != null
                || next.number() != null && depth(next.number()) <= depth(paragraph.number()));
        if (nothing) {
            found.add(TextCodes.BLANK_VALUE, Severity.ERROR, paragraph, 0, paragraph.text().length(), null,
                    paragraph.content());
        }
    }

    private static int depth(String number) {
        return (int) number.chars().filter(c -> c == '.').count();
    }
}
