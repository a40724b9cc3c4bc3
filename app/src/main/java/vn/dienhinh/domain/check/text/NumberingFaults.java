package vn.dienhinh.domain.check.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dienhinh.domain.finding.Severity;

/** Numbers of parts that skip or come twice: I, II, IV; 1.1, 1.3; a), c). Letters follow the Vietnamese alphabet. */
final class NumberingFaults implements TextRule {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI",
            "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX");
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final Pattern ANEW = Pattern.compile("^[\\s*#]*(?:Phần (?:thứ|[IVX])|PHẦN |PHỤ LỤC|Phụ lục|ĐỀ C[ƯƢ]ƠNG|Nơi nhận|CHƯƠNG TRÌNH"
            + "|DANH SÁCH|Mục |Chương |Điều |BÁO CÁO|KẾ HOẠCH|MẪU|Mẫu |BIỂU|Biểu )");
    private static final int PLAUSIBLE = 30;

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        Map<String, Integer> last = new HashMap<>();
        String roman = "";
        String number = "";
        for (Paragraph paragraph : text.paragraphs()) {
            if (ANEW.matcher(paragraph.text()).find()) {
                last.clear();
                roman = "";
                number = "";
            }
            if (paragraph.roman() != null) {
                int value = ROMAN.indexOf(paragraph.roman()) + 1;
                if (value > 0 && follows("roman", value, paragraph, last, found, ROMAN)) {
                    roman = paragraph.roman();
                    number = "";
                    last.keySet().removeIf(key -> !key.equals("roman"));
                }
            } else if (paragraph.number() != null) {
                number = number(paragraph, roman, last, found);
            } else if (paragraph.letter() != null) {
                int value = LETTERS.indexOf(paragraph.letter()) + 1;
                if (value > 0) {
                    follows("letter" + roman + "/" + number, value, paragraph, last, found, null);
                }
            }
        }
    }

    private static String number(Paragraph paragraph, String roman, Map<String, Integer> last, Remarks found) {
        String number = paragraph.number();
        if (number.endsWith(")")) {
            follows("figure" + roman, Integer.parseInt(number.substring(0, number.length() - 1)), paragraph, last, found,
                    null);
            return number;
        }
        int dot = number.lastIndexOf('.');
        int value = Integer.parseInt(number.substring(dot + 1));
        if (value > PLAUSIBLE || dot < 0 && paragraph.text().charAt(paragraph.text().indexOf(number) + number.length()) != '.') {
            return number;
        }
        String parent = dot < 0 ? "" : number.substring(0, dot);
        if (follows("number" + roman + "/" + parent, value, paragraph, last, found, null)) {
            last.keySet().removeIf(key -> key.startsWith("number" + roman + "/" + number)
                    || key.startsWith("letter") || key.startsWith("figure"));
        }
        return number;
    }

    /** True when the number is taken as the next of its row. */
    private static boolean follows(String row, int value, Paragraph paragraph, Map<String, Integer> last, Remarks found,
                                   List<String> names) {
        Integer before = last.get(row);
        last.put(row, value);
        if (before == null || value == before + 1 || value == 1) {
            return true;
        }
        if (value == before) {
            found.add(TextCodes.NUMBERING_REPEATS, Severity.WARNING, paragraph, 0, end(paragraph), null,
                    label(row, value, names));
        } else if (value > before) {
            skips(paragraph, label(row, before + 1, names), found);
        }
        return true;
    }

    private static void skips(Paragraph paragraph, String missing, Remarks found) {
        found.add(TextCodes.NUMBERING_SKIPS, Severity.WARNING, paragraph, 0, end(paragraph), null, missing,
                paragraph.text().substring(0, end(paragraph)).strip());
    }

    private static int end(Paragraph paragraph) {
        return Math.max(1, paragraph.text().indexOf(' ', 1));
    }

    private static String label(String row, int value, List<String> names) {
        if (names != null) {
            return names.get(value - 1);
        }
        if (row.startsWith("letter")) {
            return LETTERS.charAt(value - 1) + ")";
        }
        if (row.startsWith("figure")) {
            return value + ")";
        }
        String parent = row.substring(row.indexOf('/') + 1);
        return parent.isEmpty() ? value + "." : parent + "." + value;
    }
}
