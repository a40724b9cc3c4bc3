package vn.dienhinh.domain.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How letters look; null for what differs inside a text (found) or does not matter (wanted).
 *
 * @param capitals true for capitals only
 */
public record LetterStyle(Boolean capitals, Boolean bold, Boolean italic) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The look of a paragraph's letters. */
    static LetterStyle of(ObservedParagraph paragraph) {
        List<ObservedRun> runs = paragraph.visibleRuns();
        String text = paragraph.text();
        return new LetterStyle(text.equals(text.toUpperCase(VIETNAMESE)), common(runs, ObservedRun::bold),
                common(runs, ObservedRun::italic));
    }

    /** True when letters that look so are as wanted. */
    boolean allows(LetterStyle found) {
        return agrees(capitals, found.capitals) && agrees(bold, found.bold) && agrees(italic, found.italic);
    }

    private static boolean agrees(Boolean wanted, Boolean found) {
        return wanted == null || wanted.equals(found);
    }

    private static Boolean common(List<ObservedRun> runs, Predicate<ObservedRun> property) {
        if (runs.stream().allMatch(property)) {
            return true;
        }
        return runs.stream().noneMatch(property) ? false : null;
    }
}
