package vn.dienhinh.domain.check.text;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.dienhinh.domain.finding.Severity;

/** Papers that a text stands on: dated after it, no longer in force, written with a wrong symbol. */
final class BasisFaults implements TextRule {

    private static final LocalDate LAW_OF_2022 = LocalDate.of(2024, 1, 1);
    private static final List<RegexSlip> SYMBOLS = List.of(
            RegexSlip.warning(TextCodes.BASIS_SYMBOL, "-t", "(?<=\\d{1,4}-)(?:CT|NQ|KH|QĐ|HD|KL|QC|CTr|TB)-(?:TW|TU|ĐU|HU)(?!\\p{L})",
                    match -> match.group().replace('-', '/')),
            RegexSlip.hint(TextCodes.BASIS_DATES, ", ngày", "(?<=số \\d{1,5}[/-][\\p{L}\\d/&-]{2,20}), (?=ngày \\d)", match -> " "));
    private static final Pattern OLD_LAW = Pattern.compile(
            "[Ll]uật [Tt]hi đua,? ?(?:-|và)? ?[Kk]hen thưởng(?: năm 2003| ngày 26 tháng 11 năm 2003| ngày 26/11/2003)");

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        for (Paragraph paragraph : text.paragraphs()) {
            RegexSlip.lookAll(SYMBOLS, paragraph, found);
            oldLaw(paragraph, facts, found);
        }
        for (Citation citation : Citation.in(text)) {
            if (facts.date() != null && citation.date() != null && citation.date().isAfter(facts.date())) {
                found.add(TextCodes.BASIS_LATER, Severity.ERROR, citation.paragraph(), citation.from(), citation.to(),
                        null, citation.words(), citation.date(), facts.date());
            }
            force(citation, facts, found);
        }
    }

    private static void force(Citation citation, PaperFacts facts, Remarks found) {
        LegalForceEntry span = facts.force().of(citation.symbol()).orElse(null);
        LocalDate day = facts.dayAtLeast();
        if (span == null || day == null) {
            return;
        }
        if (span.until() != null && day.isAfter(span.until()) && !isToldAsPast(citation)) {
            found.warn(TextCodes.BASIS_EXPIRED, citation.paragraph(), citation.from(), citation.to(), null,
                    citation.words(), span.until(), span.now());
        } else if (span.from() != null && facts.date() != null && day.isBefore(span.from())) {
            found.hint(TextCodes.BASIS_NOT_YET, citation.paragraph(), citation.from(), citation.to(), null,
                    citation.words(), span.from());
        }
    }

    /** "Nghị định số 152/2025/NĐ-CP thay thế Nghị định số 98/2023/NĐ-CP" cites the old one rightly. */
    private static boolean isToldAsPast(Citation citation) {
        String sentence = Sentences.around(citation.paragraph(), citation.from());
        return sentence.contains("thay thế") || sentence.contains("bãi bỏ") || sentence.contains("hết hiệu lực")
                || sentence.contains("trước đây") || sentence.contains("được sửa đổi") || sentence.contains("giai đoạn trước");
    }

    private static void oldLaw(Paragraph paragraph, PaperFacts facts, Remarks found) {
        if (facts.dayAtLeast() == null || facts.dayAtLeast().isBefore(LAW_OF_2022) || !paragraph.lower().contains("2003")) {
            return;
        }
        var match = OLD_LAW.matcher(paragraph.text());
        while (match.find()) {
            if (!Sentences.around(paragraph, match.start()).contains("thay thế")) {
                found.warn(TextCodes.BASIS_EXPIRED, paragraph, match.start(), match.end(), null, match.group(),
                        LAW_OF_2022.minusDays(1), "Luật Thi đua, khen thưởng năm 2022 (số 06/2022/QH15)");
            }
        }
    }
}
