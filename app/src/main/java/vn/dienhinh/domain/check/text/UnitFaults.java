package vn.dienhinh.domain.check.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.UnitKind;

/** Another kind of unit, another unit's name, levels of government that are gone since 1/7/2025. */
final class UnitFaults implements TextRule {

    /** Law on the organisation of local government 72/2025/QH15: two levels from this day on. */
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
    private static final List<UnitKind> BASIC_LEVEL = List.of(UnitKind.COMMUNE, UnitKind.WARD, UnitKind.TOWNSHIP,
            UnitKind.SPECIAL_ZONE);
    private static final String BEFORE = "(?<=(?<!\\p{L})(?:của|trên địa bàn|toàn|tại|ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd"
            + "|hội đồng nhân dân|đảng ủy|đảng uỷ|đảng bộ|mttq|công an|lãnh đạo|nhân dân|đoàn thể|khen thưởng|văn hóa|ngân sách) )";
    /** Not followed by a proper name (another unit is meant), a list of kinds, or the rest of "xã hội", "xã viên". */
    private static final String MEANS_ITSELF =
            "(?!\\p{L})(?! (?-i:\\p{Lu}\\p{Ll}|\\p{N}))(?! (?:hội|viên|đội|giao|tắc|luận))(?!,? (?:và |hoặc )?(?:xã|phường|thị trấn|đặc khu))";
    private static final Pattern NAMED = Pattern.compile(
            "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Đảng ủy|Đảng bộ|[Hh]ội nghị[\\p{L} ,]{1,50}?) "
                    + "(xã|phường|thị trấn|đặc khu|huyện) (\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3})");
    private static final Pattern NAMED_IN_CAPITALS = Pattern.compile(
            "(?<!\\p{L})(XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) (?!HỘI)(\\p{Lu}+(?: \\p{Lu}+){0,4}?)(?= LẦN|,| \\(|\\(|$| NĂM| GIAI| -)");
    private static final Set<String> VISITORS = Set.of("đại diện", "khách mời", "kết nghĩa", "học tập kinh nghiệm", "giáp ranh",
            "phối hợp với", "đại biểu dự", "các xã", "các phường", "ông ", "bà ", "đồng chí");
    /** Fewer words are a cell of a list, where an address may keep its old name. */
    private static final int SHORT_CELL = 8;
    private static final Pattern GONE = Pattern.compile("(?<!\\p{L})(?:phòng nội vụ huyện|(?:ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|đảng bộ|mttq) "
            + "(?:huyện|thị trấn|thị xã|quận)|huyện ủy|huyện uỷ|cấp huyện|(?:các |trong |toàn )?huyện|thị trấn|thị xã|quận)(?!\\p{L})(?! (?:đội|lỵ|ly))");

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        Pattern otherKind = otherKind(facts.kind());
        boolean twoLevels = facts.dayAtLeast() != null && !facts.dayAtLeast().isBefore(TWO_LEVELS)
                && facts.kind() != UnitKind.DISTRICT && facts.kind() != UnitKind.TOWNSHIP;
        for (Paragraph paragraph : text.paragraphs()) {
            if (otherKind != null) {
                otherKind(paragraph, otherKind, facts.kind(), found);
            }
            if (!facts.unitName().isEmpty() && facts.kind() != null) {
                otherName(paragraph, facts, found);
            }
            if (twoLevels) {
                gone(paragraph, otherKind, found);
            }
        }
    }

    private static Pattern otherKind(UnitKind own) {
        if (own == null || !BASIC_LEVEL.contains(own)) {
            return null;
        }
        String others = BASIC_LEVEL.stream().filter(kind -> kind != own).map(UnitKind::word)
                .collect(Collectors.joining("|"));
        return Pattern.compile(BEFORE + "(?:" + others + ")" + MEANS_ITSELF,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static void otherKind(Paragraph paragraph, Pattern pattern, UnitKind own, Remarks found) {
        String lower = paragraph.lower();
        boolean any = BASIC_LEVEL.stream().anyMatch(kind -> kind != own && lower.contains(kind.word()));
        if (!any) {
            return;
        }
        Matcher match = pattern.matcher(paragraph.text());
        while (match.find()) {
            boolean named = paragraph.isCapitals() && match.end() < lower.length() && lower.startsWith(" ", match.end())
                    && match.end() + 1 < lower.length() && Character.isLetter(lower.charAt(match.end() + 1));
            if (!named && !Sentences.isOfThePast(paragraph, match.start())) {
                String right = WordFaults.inCapitalsOf(match.group(), own.word());
                found.warn(TextCodes.OTHER_UNIT_KIND, paragraph, match.start(), match.end(), right, match.group(), right);
            }
        }
    }

    private static void otherName(Paragraph paragraph, PaperFacts facts, Remarks found) {
        boolean capitals = paragraph.isCapitals();
        if (!paragraph.lower().contains(facts.kind().word())) {
            return;
        }
        Matcher match = (capitals ? NAMED_IN_CAPITALS : NAMED).matcher(paragraph.text());
        String own = facts.unitName().toLowerCase(Locale.ROOT);
        while (match.find()) {
            String name = match.group(2);
            boolean sameKind = match.group(1).toLowerCase(Locale.ROOT).equals(facts.kind().word());
            String key = name.toLowerCase(Locale.ROOT);
            String sentence = Sentences.around(paragraph, match.start());
            boolean visitor = VISITORS.stream().anyMatch(sentence::contains);
            if (sameKind && !isSame(own, key) && !visitor && !Sentences.isOfThePast(paragraph, match.start())) {
                String right = capitals ? VietnameseText.upper(facts.unitName()) : facts.unitName();
                found.warn(TextCodes.OTHER_UNIT, paragraph, match.start(2), match.end(2), right,
                        match.group(1) + " " + name, match.group(1) + " " + right);
            }
        }
    }

    /** A name may be followed by another capital word, or be shortened; "Hoà" is "Hòa". */
    private static boolean isSame(String own, String name) {
        String left = VietnameseText.searchKey(own);
        String right = VietnameseText.searchKey(name);
        return left.startsWith(right) || right.startsWith(left);
    }

    private static void gone(Paragraph paragraph, Pattern otherKind, Remarks found) {
        String lower = paragraph.lower();
        if (!lower.contains("huyện") && !lower.contains("thị trấn") && !lower.contains("thị xã")
                && !lower.contains("quận")) {
            return;
        }
        Matcher match = GONE.matcher(lower);
        while (match.find()) {
            boolean told = otherKind != null
                    && startsAt(otherKind, paragraph.text(), match.start());
            boolean inName = Character.isUpperCase(paragraph.text().charAt(match.start())) && !paragraph.isCapitals()
                    && (match.start() > 0 || paragraph.words().size() < SHORT_CELL)
                    && (match.group().equals("thị trấn") || match.group().equals("huyện") || match.group().equals("thị xã"));
            if (!told && !inName && !Sentences.isOfThePast(paragraph, match.start()) && !isCited(paragraph, match.start())) {
                found.warn(TextCodes.ABOLISHED, paragraph, match.start(), match.end(), null,
                        paragraph.text().substring(match.start(), match.end()));
            }
        }
    }

    /** Another kind of unit is one fault, not two. */
    private static boolean startsAt(Pattern pattern, String text, int index) {
        Matcher match = pattern.matcher(text);
        return match.find(index) && match.start() == index;
    }

    /** The title of a campaign or of an older paper is cited as it was. */
    private static boolean isCited(Paragraph paragraph, int index) {
        String before = paragraph.text().substring(0, index);
        return before.lastIndexOf('“') > before.lastIndexOf('”')
                || paragraph.lower().indexOf("(cũ", index) >= 0 && paragraph.lower().indexOf("(cũ", index) < index + 40;
    }
}
