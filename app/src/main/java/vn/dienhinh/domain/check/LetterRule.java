package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.text.LetterNumber;

/**
 * Letters that the official font lacks (another script, a picture): papers print a box in their place. They are told by
 * number, because the sentence is printed in that same font.
 */
final class LetterRule implements Rule {

    private static final int MOST_NAMED = 3;
    private static final char DELETE = 0x7F;

    private final IntPredicate drawn;
    private final RowMemory<Delegate, Boolean> rows =
            new RowMemory<>(row -> PrintedFields.ofDelegate(row).values().stream().allMatch(this::isDrawn));

    LetterRule(IntPredicate drawn) {
        this.drawn = drawn;
    }

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        PrintedFields.of(conference).forEach(field -> check(field.place(), field.text(), found));
        List<Boolean> drawnRows = rows.of(conference.delegates());
        for (int index = 0; index < drawnRows.size(); index++) {
            if (!drawnRows.get(index)) {
                checkRow(conference.delegates().get(index), index, found);
            }
        }
        return found;
    }

    private void checkRow(Delegate delegate, int index, List<Finding> found) {
        PrintedFields.ofDelegate(delegate).forEach((field, text) ->
                check(Place.entry(Step.DELEGATES, "delegates", index, field, delegate.id()), text, found));
    }

    private void check(Place place, String text, List<Finding> found) {
        if (!isDrawn(text)) {
            found.add(Finding.of(FindingCodes.TEXT_LETTER_NOT_IN_FONT, Severity.ERROR, place, missing(text)));
        }
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
