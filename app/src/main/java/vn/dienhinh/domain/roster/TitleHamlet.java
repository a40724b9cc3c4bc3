package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.VietnameseText;

/** The one hamlet that a title names: "DANH SÁCH ĐẠI BIỂU THÔN PHÚ LỄ" is of "thôn Phú Lễ". */
final class TitleHamlet {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_WORDS = 4;
    private static final Pattern KIND = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(thôn|xóm|bản|làng|ấp|buôn|khóm|khu phố|khu dân cư|tổ dân phố|tdp)\\s*:?\\s+(?=[\\p{L}\\d])");
    /** "Trưởng thôn", "nông thôn", "văn bản" name no hamlet; "tại thôn", "nhà văn hóa thôn" tell where people meet. */
    private static final Pattern OTHER_BEFORE = Pattern.compile(
            "(?iu)(?:^|.*[^\\p{L}])(?:trưởng|phó|nông|văn|cơ|kịch|ấn|các|cấp|mỗi|tại|hóa|hoá|ở|số)\\s+$");
    private static final Pattern ENDS = Pattern.compile("(?iu)^(?:xã|phường|huyện|tỉnh|thị trấn|thị xã|năm|dự|tham dự"
            + "|tham gia|và|thuộc|trực thuộc|đề nghị|đề cử|được|giai đoạn|lần|của|tổ chức|đại hội|đại biểu|hội nghị"
            + "|tuyên dương|biểu dương|khen thưởng|nhiệm kỳ|nghề|văn hóa|văn hoá|kiểu mẫu|ngày|tháng|tại|gửi|có|đợt"
            + "|đạt chuẩn|điển hình|tiêu biểu|danh sách|cử|là|về|kèm)(?![\\p{L}\\d]).*");
    private static final Pattern WORD = Pattern.compile("^([\\p{L}\\d'’]+(?:[-.][\\p{L}\\d]+)*)(\\s*)");

    private TitleHamlet() {
    }

    /** The hamlet, "thôn Phú Lễ"; empty where the line names none, or more than one. */
    static Optional<String> in(String line) {
        if (line.length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        Set<String> found = new LinkedHashSet<>();
        Matcher kind = KIND.matcher(line);
        int from = 0;
        while (kind.find(from)) {
            from = kind.end();
            if (!OTHER_BEFORE.matcher(line.substring(0, kind.start())).matches()) {
                List<String> name = name(line.substring(kind.end()), isCapitals(kind.group(1)));
                if (!name.isEmpty()) {
                    String word = kind.group(1).toLowerCase(Locale.ROOT);
                    found.add((word.equals("tdp") ? "tổ dân phố" : word) + " " + String.join(" ", name));
                    from += String.join(" ", name).length();
                }
            }
            from = Math.min(from, line.length());
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The words after "thôn" as far as they are a name. */
    private static List<String> name(String rest, boolean capitals) {
        List<String> name = new ArrayList<>();
        String left = rest;
        boolean ended = false;
        while (!ended && name.size() < MOST_WORDS && !ENDS.matcher(left).matches()) {
            Matcher word = WORD.matcher(left);
            if (!word.find()) {
                break;
            }
            String text = word.group(1);
            boolean number = text.equalsIgnoreCase("số");
            if (!number && !Character.isUpperCase(text.charAt(0)) && !Character.isDigit(text.charAt(0))) {
                break;
            }
            name.add(number ? "số" : capitals ? capitalised(text) : text);
            ended = word.group(2).isEmpty();
            left = left.substring(word.end());
        }
        return name.equals(List.of("số")) ? List.of() : name;
    }

    private static boolean isCapitals(String text) {
        return text.equals(VietnameseText.upper(text));
    }

    /** "PHÚ" becomes "Phú"; "II", "3A" stay. */
    private static String capitalised(String word) {
        return word.matches("I{2,3}|IV|\\d.*") || !isCapitals(word) ? word
                : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
