package vn.dienhinh.domain.check.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of bodies, laws and campaigns in official capitals (NĐ 30/2020/NĐ-CP, Phụ lục II). Lines all in capitals are
 * left alone.
 */
final class CapitalFaults implements TextRule {

    private static final String B = RegexSlip.NO_LETTER_BEFORE;
    private static final String E = RegexSlip.NO_LETTER_AFTER;

    private static final List<RegexSlip> NAMES = new ArrayList<>();

    static {
        name("Thi đua - Khen thưởng", "thi đua", B + "(?<=(?:Hội đồng|Ban|hội đồng) )(?i:thi đua ?[-–,]? ?khen thưởng)" + E);
        name("Hội đồng nhân dân", "hội đồng nhân dân", B + "(?:hội đồng nhân dân|Hội đồng Nhân dân)" + E);
        name("Ủy ban nhân dân", "ủy ban nhân dân", B + "(?:ủy ban nhân dân|Ủy ban Nhân dân)" + E);
        name("Uỷ ban nhân dân", "uỷ ban nhân dân", B + "(?:uỷ ban nhân dân|Uỷ ban Nhân dân)" + E);
        name("Mặt trận Tổ quốc", "mặt trận tổ quốc", B + "(?:mặt trận tổ quốc|Mặt trận tổ quốc|mặt trận Tổ quốc)" + E);
        name("Nhà nước", "nhà nước", B + "nhà nước" + E + "(?! (?:đá|sạch))");
        name("Tổ quốc", "tổ quốc", B + "tổ quốc" + E);
        name("Đảng ủy", "đảng ủy", B + "đảng ủy" + E);
        name("Đảng uỷ", "đảng uỷ", B + "đảng uỷ" + E);
        name("Đảng bộ", "đảng bộ", B + "đảng bộ" + E);
        name("xây dựng Đảng", "xây dựng đảng", B + "xây dựng đảng" + E + "(?! (?:viên|bộ|ủy|uỷ|phái))");
        NAMES.add(RegexSlip.hint(TextCodes.CAPITALS, "luật thi đua", B
                + "[Ll]uật [Tt]hi đua,? ?(?:và |-)? ?[Kk]hen thưởng" + E, match -> "Luật Thi đua, khen thưởng"));
        name("Huân chương Lao động", "huân chương lao động", B + "(?:huân chương lao động|Huân chương lao động)" + E);
        name("Chủ tịch Hồ Chí Minh", "chủ tịch hồ chí minh", B + "(?:chủ tịch Hồ Chí Minh)" + E);
        name("Thủ tướng Chính phủ", "thủ tướng chính phủ", B + "(?:thủ tướng [Cc]hính phủ|Thủ tướng chính phủ)" + E);
        name("Bộ Chính trị", "bộ chính trị", B + "(?:bộ chính trị|Bộ chính trị|bộ Chính trị)" + E + "(?! khu vực)");
        name("Ban Thường vụ", "ban thường vụ", B + "(?:ban thường vụ|Ban thường vụ)(?= (?:Tỉnh ủy|Đảng ủy|Huyện ủy|Thành ủy))" + E);
        name("Hội Liên hiệp Phụ nữ", "hội liên hiệp phụ nữ", B + "(?:hội liên hiệp phụ nữ|Hội liên hiệp phụ nữ|Hội Liên hiệp phụ nữ)" + E);
        name("Hội Cựu chiến binh", "hội cựu chiến binh", B + "(?:hội cựu chiến binh|hội Cựu chiến binh|Hội cựu chiến binh)" + E);
        name("Hội Nông dân", "hội nông dân", B + "(?:hội nông dân|hội Nông dân|Hội nông dân)" + E);
        name("Đoàn Thanh niên", "đoàn thanh niên", B + "(?:Đoàn thanh niên|đoàn thanh niên|đoàn Thanh niên)" + E);
        NAMES.add(RegexSlip.hint(TextCodes.CAPITALS, "phòng", B
                + "(?<![Tt]rưởng )(?<![Vv]iên )phòng (?=(?:Nội vụ|Văn hóa|Văn hoá|Kinh tế|Tài chính|Tư pháp|Lao động)" + E + ")", match -> "Phòng "));
        NAMES.add(RegexSlip.hint(TextCodes.CAPITALS, "sở nội vụ", B + "sở (?=Nội vụ)", match -> "Sở "));
    }

    private static void name(String right, String sign, String pattern) {
        NAMES.add(RegexSlip.hint(TextCodes.CAPITALS, sign.toLowerCase(), pattern, match -> letters(right).equals(letters(match.group())) ? match.group() : right));
    }

    /** A blank or a dash too many is another rule's fault. */
    private static String letters(String name) {
        return name.replaceAll("[ ,–-]", "");
    }

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        for (Paragraph paragraph : text.paragraphs()) {
            if (!paragraph.isCapitals()) {
                RegexSlip.lookAll(NAMES, paragraph, found);
            }
        }
    }
}
