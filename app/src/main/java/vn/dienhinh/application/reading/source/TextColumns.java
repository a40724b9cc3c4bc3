package vn.dienhinh.application.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.reading.SourceParagraph;

/**
 * Parts the two columns of a paper's head and of its signature where a text file sets them side by side with blanks;
 * the left column is then read before the right one.
 */
public final class TextColumns {

    private static final Pattern HEAD_ENDS = Pattern.compile("\\s*(?:[IVX]+\\s?[.-]|\\d+\\.|(?:Căn cứ|Thực hiện|Kính gửi|"
            + "KẾ HOẠCH|HƯỚNG DẪN|QUYẾT ĐỊNH|THÔNG BÁO|CHỈ THỊ|CÔNG VĂN|PHƯƠNG ÁN|ĐỀ ÁN)).*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SIGNATURE_BEGINS = Pattern.compile("\\s*\\**\\s*Nơi nhận.*", Pattern.CASE_INSENSITIVE
            | Pattern.UNICODE_CASE);
    private static final Pattern HEAD_GAP = Pattern.compile("^(.*?\\S)(\\s{2,}|\\t\\s*)(?=CỘNG H|ĐẢNG CỘNG SẢN|ĐOÀN TNCS|Độc lập|ĐỘC LẬP|\\p{Lu}[^,\\d]{1,40},\\s*ngày).*$");
    private static final Pattern WIDE_GAP = Pattern.compile("^(\\s*(?:[-–+•]\\s+)?+\\S.*?)((?: {5,}|\\t+ *\\t*))(?=\\S).*$");
    private static final Pattern LIST_ENTRY = Pattern.compile("\\s{0,8}[-–+•].*");
    private static final Pattern FAR_RIGHT = Pattern.compile("^(?: {20,}|\\t{3,}).*");

    /** The lines with columns parted, in reading order. */
    public List<SourceParagraph> apart(String text, List<SourceParagraph> lines) {
        int headEnd = 0;
        while (headEnd < lines.size() && !HEAD_ENDS.matcher(words(text, lines.get(headEnd))).matches()) {
            headEnd++;
        }
        int signature = lines.size();
        for (int i = lines.size() - 1; i > headEnd; i--) {
            if (SIGNATURE_BEGINS.matcher(words(text, lines.get(i))).matches()) {
                signature = i;
            }
        }
        if (headEnd == lines.size()) {
            return lines;
        }
        List<SourceParagraph> ordered = new ArrayList<>(zone(text, lines.subList(0, headEnd), HEAD_GAP));
        ordered.addAll(lines.subList(headEnd, signature));
        ordered.addAll(zone(text, lines.subList(signature, lines.size()), WIDE_GAP));
        return ordered;
    }

    private static String words(String text, SourceParagraph line) {
        return text.substring(line.from(), line.to());
    }

    /** A zone ends with the last line that has two columns or stands far right; what follows it is one column. */
    private static List<SourceParagraph> zone(String text, List<SourceParagraph> lines, Pattern gap) {
        int last = -1;
        boolean sideBySide = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean parted = lines.get(i).cell() == null && gap.matcher(words(text, lines.get(i))).matches();
            sideBySide |= parted;
            if (parted || sideBySide && FAR_RIGHT.matcher(words(text, lines.get(i))).matches()) {
                last = i;
            }
        }
        while (last >= 0 && last + 1 < lines.size() && LIST_ENTRY.matcher(words(text, lines.get(last + 1))).matches()) {
            last++;
        }
        List<SourceParagraph> left = new ArrayList<>();
        List<SourceParagraph> right = new ArrayList<>();
        for (SourceParagraph line : lines.subList(0, last + 1)) {
            String words = words(text, line);
            Matcher parts = gap.matcher(words);
            if (line.cell() == null && parts.matches()) {
                left.add(part(line, line.from(), line.from() + parts.end(1)));
                right.add(part(line, line.from() + parts.end(2), line.to()));
            } else {
                (FAR_RIGHT.matcher(words).matches() ? right : left).add(line);
            }
        }
        left.addAll(right);
        left.addAll(lines.subList(last + 1, lines.size()));
        return left;
    }

    private static SourceParagraph part(SourceParagraph line, int from, int to) {
        return new SourceParagraph(from, to, line.page(), line.line(), line.cell());
    }
}
