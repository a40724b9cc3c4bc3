package vn.dienhinh.domain.check.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper cited in a text.
 *
 * @param paragraph where it stands
 * @param from      first character there
 * @param to        character after the last one
 * @param type      "Kế hoạch"
 * @param symbol    number and symbol: "168/KH-UBND"; empty when none is written
 * @param date      its date; null when none is written
 */
record Citation(Paragraph paragraph, int from, int to, String type, String symbol, LocalDate date) {

    static final String TYPES = "Luật|Nghị định|Thông tư|Kế hoạch|Quyết định|Chỉ thị|Công văn|Hướng dẫn|Nghị quyết|Tờ trình"
            + "|Báo cáo|Thông báo|Kết luận|Chương trình|Quy định|Quy chế|Đề án|Giấy mời|Công điện|Thông tri";
    private static final Pattern CITED = Pattern.compile("(?<!\\p{L})(" + TYPES + ")(?: [\\p{L}, -]{1,50}?)? số:? ?"
            + "(\\d{1,5} ?[/-][\\p{L}\\d/&-]+)(?:,? (?:ngày )?(?:(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})"
            + "|(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})))?");

    String words() {
        return type + " số " + symbol;
    }

    /** All papers cited with a number in a text. */
    static List<Citation> in(PaperText text) {
        List<Citation> found = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            if (paragraph.lower().contains(" số")) {
                Matcher match = CITED.matcher(paragraph.text());
                while (match.find()) {
                    LocalDate date = match.group(3) != null
                            ? DateFaults.date(match.group(3), match.group(4), match.group(5)) : match.group(6) != null
                            ? DateFaults.date(match.group(6), match.group(7), match.group(8)) : null;
                    found.add(new Citation(paragraph, match.start(), match.end(), match.group(1),
                            match.group(2).replace(" ", ""), date));
                }
            }
        }
        return found;
    }
}
