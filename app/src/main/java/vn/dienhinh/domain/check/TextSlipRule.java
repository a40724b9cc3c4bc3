package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.text.WrongLetters;
import vn.dienhinh.domain.unit.UnitKind;

/** Known slips in the texts that the clerk wrote, each with its mend. */
final class TextSlipRule implements Rule {

    private static final List<UnitKind> BASIC_LEVEL = List.of(UnitKind.COMMUNE, UnitKind.WARD, UnitKind.TOWNSHIP,
            UnitKind.SPECIAL_ZONE);
    /** Not followed by a proper name (another unit is meant), a list of kinds, or the rest of "xã hội", "xã viên". */
    private static final String MEANS_ITSELF =
            "(?![\\p{L}\\p{M}])(?! (?-i:\\p{Lu}|\\p{N}))(?! (?:hội|viên|đội|giao|tắc))"
                    + "(?!,? (?:và |hoặc )?(?:xã|phường|thị trấn|đặc khu))";
    /** "của phường" in a commune's paper: left over from a copied text. None for bodies that are no basic level. */
    private static final Map<UnitKind, Slip> OTHER_KINDS = BASIC_LEVEL.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), TextSlipRule::otherKind));

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        Slip otherKind = OTHER_KINDS.get(conference.unit().kind());
        for (TextField field : TextFields.of(conference)) {
            FoldedText text = FoldedText.of(field.text());
            checkLetters(field, found);
            SlipList.WORDS.forEach(slip -> checkSlip(slip, FindingCodes.TEXT_SLIP, field.place(), text, found));
            SlipList.DOUBLED.forEach(
                    slip -> checkSlip(slip, FindingCodes.TEXT_DOUBLE_WORD, field.place(), text, found));
            checkSlip(SlipList.DOUBLE_STOP, FindingCodes.TEXT_DOUBLE_STOP, field.place(), text, found);
            if (otherKind != null) {
                checkSlip(otherKind, FindingCodes.TEXT_OTHER_UNIT_KIND, field.place(), text, found);
            }
        }
        return found;
    }

    private static void checkLetters(TextField field, List<Finding> found) {
        if (WrongLetters.stand(field.text())) {
            found.add(Finding.of(FindingCodes.TEXT_LETTERS, Severity.WARNING, field.place())
                    .withFixes(List.of(new Fix.ReplaceText(WrongLetters.mended(field.text())))));
        }
    }

    private static void checkSlip(Slip slip, String code, Place place, FoldedText text, List<Finding> found) {
        String wrong = slip.firstIn(text);
        if (wrong != null) {
            found.add(Finding.of(code, Severity.WARNING, place, wrong, slip.mendedWord(wrong))
                    .withFixes(List.of(new Fix.ReplaceText(slip.mended(text.text())))));
        }
    }

    private static Slip otherKind(UnitKind own) {
        List<String> others = BASIC_LEVEL.stream().filter(kind -> kind != own).map(UnitKind::word).toList();
        String anyOther = "(?:" + String.join("|", others) + ")";
        Pattern pattern = Pattern.compile(anyOther + "(?<=(?<![\\p{L}\\p{M}])của " + anyOther + ")" + MEANS_ITSELF,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Slip(pattern, own.word(), others.stream().map(other -> "của " + other).toList());
    }
}
