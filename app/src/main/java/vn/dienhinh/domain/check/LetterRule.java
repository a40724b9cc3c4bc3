package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.text.LetterNumber;

/**
 * Letters that the official font lacks (another script, a picture): papers print a box in their place. They are told by
 * number, because the sentence is printed in that same font.
 */
final class LetterRule implements Rule {

    private static final int MOST_NAMED = 3;
    private static final char DELETE = 0x7F;

    private final IntPredicate drawn;

    LetterRule(IntPredicate drawn) {
        this.drawn = drawn;
    }

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        for (TextField field : PrintedFields.of(conference)) {
            if (!isDrawn(field.text())) {
                found.add(Finding.of(FindingCodes.TEXT_LETTER_NOT_IN_FONT, Severity.ERROR, field.place(),
                        missing(field.text())));
            }
        }
        return found;
    }

    private boolean isDrawn(String text) {
        int index = 0;
        while (index < text.length()) {
            int letter = text.codePointAt(index);
            if (lacks(letter)) {
                return false;
            }
            index += Character.charCount(letter);
        }
        return true;
    }

    private String missing(String text) {
        return text.codePoints().filter(this::lacks).distinct().limit(MOST_NAMED).mapToObj(LetterNumber::of)
                .collect(Collectors.joining(", "));
    }

    /** Papers print blanks for control characters. */
    private boolean lacks(int letter) {
        return letter >= ' ' && letter != DELETE && !drawn.test(letter);
    }
}
