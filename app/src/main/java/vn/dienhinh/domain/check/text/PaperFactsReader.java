package vn.dienhinh.domain.check.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.time.Period;
import vn.dienhinh.domain.unit.UnitKind;

/** Takes from a bare paper what it says of itself: body, day, meeting. What it does not say stays unknown. */
final class PaperFactsReader {

    private static final String KIND = "(xã|phường|thị trấn|đặc khu|huyện|tỉnh)";
    private static final String NAME = "(\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3})";
    private static final Pattern HEAD_DATE = Pattern.compile(
            "(?:^|\\s{2,}|\\t)[\\p{Lu}][\\p{L}\\d ]{1,40}, ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})\\s*$");
    private static final Pattern ISSUER = Pattern.compile("(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) " + KIND + "(?: " + NAME
            + ")?,? (?:ban hành|xây dựng|tổ chức|triển khai|lập|báo cáo|kính|đề nghị|quyết định)");
    private static final Pattern HEAD_UNIT = Pattern.compile(
            "^[\\s*]*(?:[ỦU][YỶ] BAN NHÂN DÂN\\s+|UBND\\s+)?(XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN) (\\p{Lu}+(?: \\p{Lu}+){0,3})(?:[\\s*]*$|\\s{3,})");
    private static final Pattern OWN_MEETING = Pattern.compile("(hội nghị|đại hội) ((?:tuyên dương|biểu dương|điển hình|thi đua|người tốt|tổng kết)"
            + "[\\p{L}, ]{0,60}?)(?=,? (?:các cấp|xã|phường|huyện|thị trấn|đặc khu|tỉnh|lần thứ|trên địa bàn|tiến tới|cụ thể|như sau|giai đoạn|năm|của|tại|ở|với|và Đại|và đại)|[;.:(”“]|$)");
    private static final Pattern ORDINAL = Pattern.compile("lần thứ ([ivx]{1,6})(?!\\p{L})(?:,? ?\\((\\d{4}) ?[-–] ?(\\d{4})\\))?");
    private static final int HEAD = 14;
    private static final int OPENING = 25;

    private PaperFactsReader() {
    }

    static PaperFacts read(PaperText text) {
        List<Paragraph> paragraphs = text.paragraphs();
        LocalDate date = headDate(paragraphs);
        String[] unit = unit(paragraphs);
        LocalDate notBefore = date != null ? null : latestBasis(text);
        String[] meeting = meeting(paragraphs, unit);
        Period period = meeting[2].isEmpty() ? Period.unknown()
                : new Period(Integer.valueOf(meeting[2]), Integer.valueOf(meeting[3]));
        return new PaperFacts(kind(unit[0]), unit[1], date, notBefore, meeting[0], meeting[1], period);
    }

    private static LocalDate headDate(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs.subList(0, Math.min(HEAD, paragraphs.size()))) {
            Matcher match = HEAD_DATE.matcher(paragraph.text().replace("*", ""));
            if (match.find()) {
                return DateFaults.date(match.group(1), match.group(2), match.group(3));
            }
        }
        return null;
    }

    /** Without a date of its own a paper is at least as young as what it opens with. */
    private static LocalDate latestBasis(PaperText text) {
        List<Paragraph> opening = text.paragraphs().subList(0, Math.min(OPENING, text.paragraphs().size()));
        return Citation.in(text).stream().filter(citation -> citation.date() != null)
                .filter(citation -> opening.contains(citation.paragraph())).map(Citation::date)
                .max(LocalDate::compareTo).orElse(null);
    }

    private static String[] unit(List<Paragraph> paragraphs) {
        String[] found = {"", ""};
        for (Paragraph paragraph : paragraphs.subList(0, Math.min(HEAD, paragraphs.size()))) {
            Matcher head = HEAD_UNIT.matcher(paragraph.text());
            if (head.find()) {
                return new String[] {head.group(1).toLowerCase(Locale.ROOT), capitalised(head.group(2))};
            }
        }
        for (Paragraph paragraph : paragraphs) {
            Matcher issuer = ISSUER.matcher(paragraph.text());
            while (issuer.find()) {
                if (found[0].isEmpty() || found[0].equals(issuer.group(1)) && found[1].isEmpty()) {
                    found = new String[] {issuer.group(1), issuer.group(2) == null ? "" : issuer.group(2)};
                }
            }
            if (!found[1].isEmpty()) {
                return found;
            }
        }
        return found[0].isEmpty() ? found : new String[] {found[0], mostNamed(paragraphs, found[0])};
    }

    /** The name that most often follows the kind. */
    private static String mostNamed(List<Paragraph> paragraphs, String kind) {
        Map<String, Integer> counts = new TreeMap<>();
        Pattern named = Pattern.compile("(?<!\\p{L})" + kind + " " + NAME);
        for (Paragraph paragraph : paragraphs) {
            Matcher match = named.matcher(paragraph.text());
            while (match.find()) {
                counts.merge(match.group(1), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().filter(entry -> entry.getValue() > 1).max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey).orElse("");
    }

    private static String capitalised(String capitals) {
        StringBuilder made = new StringBuilder();
        for (String word : capitals.split(" +")) {
            made.append(made.length() == 0 ? "" : " ").append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return made.toString();
    }

    /** Form, ordinal, first and last year, from the title first, then from the sentence "xây dựng Kế hoạch tổ chức ...". */
    private static String[] meeting(List<Paragraph> paragraphs, String[] unit) {
        String[] found = {"", "", "", ""};
        for (Paragraph paragraph : paragraphs.subList(0, Math.min(OPENING, paragraphs.size()))) {
            String lower = paragraph.lower();
            int plan = paragraph.lower().startsWith("tổ chức") || paragraph.lower().startsWith("**tổ chức") ? 0
                    : ownPlan(lower);
            if (plan < 0) {
                continue;
            }
            Matcher match = OWN_MEETING.matcher(lower);
            if (match.find(plan) && found[0].isEmpty()) {
                found[0] = (match.group(1) + " " + match.group(2)).strip();
                Matcher ordinal = ORDINAL.matcher(lower);
                String between = ordinal.find(match.end()) ? lower.substring(match.end(), ordinal.start()) : "tiến tới";
                if (!between.contains("tiến tới") && !between.contains("đại hội")) {
                    found[1] = ordinal.group(1).toUpperCase(Locale.ROOT);
                    found[2] = ordinal.group(2) == null ? "" : ordinal.group(2);
                    found[3] = ordinal.group(3) == null ? "" : ordinal.group(3);
                }
                return found;
            }
        }
        return found;
    }

    private static int ownPlan(String lower) {
        for (String words : List.of("ban hành kế hoạch tổ chức", "xây dựng kế hoạch tổ chức", "là kế hoạch tổ chức",
                "kế hoạch tổ chức hội nghị")) {
            int at = lower.lastIndexOf(words);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static UnitKind kind(String word) {
        return Arrays.stream(UnitKind.values()).filter(kind -> kind.word().equals(word)).findFirst().orElse(null);
    }
}
