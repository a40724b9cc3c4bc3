package vn.dienhinh.domain.check.text;

import java.util.List;
import java.util.regex.Pattern;

/** The official form of a paper as far as its bare text shows it (NĐ 30/2020/NĐ-CP, Phụ lục I and III). */
final class FormFaults implements TextRule {

    private static final List<String> PARTS = List.of("nhất", "hai", "ba", "tư", "năm", "sáu");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");
    private static final List<RegexSlip> SLIPS = List.of(
            RegexSlip.hint(TextCodes.FORM_SIGNATURE, "tm.", "TM\\. ?[ỦU][YỶ] BAN NHÂN DÂN (?:XÃ|PHƯỜNG|HUYỆN|THỊ TRẤN|TỈNH|ĐẶC KHU)(?: [\\p{Lu} ]+)?",
                    match -> "TM. ỦY BAN NHÂN DÂN"),
            RegexSlip.hint(TextCodes.FORM_HEADING, "mục đích", "MỤC ĐÍCH(?: -)? YÊU CẦU", match -> "MỤC ĐÍCH, YÊU CẦU"),
            RegexSlip.hint(TextCodes.FORM_PART, "phần thứ", "^[\\s*#]*(?:Phần|PHẦN) (?:thứ|THỨ) (?:nhất|hai|ba|tư|năm|sáu|NHẤT|HAI|BA|TƯ|NĂM|SÁU)",
                    match -> "Phần " + roman(match.group())),
            RegexSlip.hint(TextCodes.FORM_ABBREVIATION, "ttr", "(?<!\\p{L})TTr(?= (?:Huyện|Đảng|Tỉnh|Thành|HĐND|UB))", match -> "TT"));
    private static final Pattern HEADING_COLON = Pattern.compile("^\\s*[IVX]{1,6}\\. .*:$");

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        List<Paragraph> paragraphs = text.paragraphs();
        if (text.markup() >= 0) {
            found.hintAt(TextCodes.FORM_MARKUP, text.markup(), text.markup() + 2);
        }
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            RegexSlip.lookAll(SLIPS, paragraph, found);
            if (paragraph.isCapitals() && HEADING_COLON.matcher(paragraph.text()).find()) {
                int end = paragraph.text().length();
                found.hint(TextCodes.FORM_HEADING, paragraph, end - 1, end, "", paragraph.text(),
                        paragraph.text().substring(0, end - 1));
            }
            if (paragraph.text().replace("*", "").startsWith("Nơi nhận") && index > 0) {
                end(paragraphs.get(index - 1), found);
            }
            if (index + 1 < paragraphs.size()) {
                opening(paragraph, paragraphs.get(index + 1), found);
            }
        }
    }

    private static String roman(String part) {
        int index = PARTS.indexOf(part.substring(part.lastIndexOf(' ') + 1).toLowerCase());
        return index < 0 ? part : ROMAN.get(index);
    }

    private static void end(Paragraph last, Remarks found) {
        String line = last.text().stripTrailing();
        if (!line.endsWith("./.") && line.length() > 20 && !last.isCapitals()) {
            boolean stop = line.endsWith(".");
            found.hint(TextCodes.FORM_END, last, stop ? line.length() - 1 : line.length() - 1, line.length(),
                    stop ? "./." : line.charAt(line.length() - 1) + "./.");
        }
    }

    /** "Thực hiện Kế hoạch số ... yêu nước." is cut off from the body that acts on it. */
    private static void opening(Paragraph paragraph, Paragraph next, Remarks found) {
        String line = paragraph.text();
        if (line.startsWith("Thực hiện ") && line.contains(" số ") && line.endsWith(".")
                && !paragraph.lower().contains("ban hành kế hoạch") && !paragraph.lower().contains("xây dựng kế hoạch")
                && (next.lower().startsWith("ủy ban nhân dân") || next.lower().startsWith("uỷ ban nhân dân")
                || next.lower().startsWith("ubnd"))) {
            found.hint(TextCodes.FORM_OPENING, paragraph, line.length() - 1, line.length(), ",");
        }
    }
}
