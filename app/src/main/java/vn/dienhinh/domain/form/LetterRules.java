package vn.dienhinh.domain.form;

import java.text.Normalizer;
import java.util.List;

/** Letters: all in the official font, none of old converters, all composed. */
final class LetterRules implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        Points points = new Points();
        PointSheet outside = points.sheet(FormCode.LETTER_OUTSIDE, FormWord.ABSENT);
        PointSheet wrong = points.sheet(FormCode.LETTER_WRONG, FormWord.ABSENT);
        PointSheet composed = points.sheet(FormCode.LETTER_COMPOSED, FormWord.COMPOSED);
        for (SectionParts parts : subject.parts()) {
            for (Line line : parts.lines()) {
                FormPlace where = FormPlace.of(FormPart.TEXT, line);
                for (ObservedRun run : line.paragraph().visibleRuns()) {
                    letters(run, where, outside, wrong, subject);
                }
                if (!line.isBlank()) {
                    composed.judge(where, Normalizer.isNormalized(line.paragraph().rawText(), Normalizer.Form.NFC),
                            FormWord.DECOMPOSED);
                }
            }
        }
        return points.points();
    }

    private static void letters(ObservedRun run, FormPlace where, PointSheet outside, PointSheet wrong,
                                FormSubject subject) {
        Normalizer.normalize(run.text(), Normalizer.Form.NFC).codePoints().filter(letter -> letter >= ' ')
                .forEach(letter -> {
                    FormValue found = new FormValue.Quote(Character.toString(letter));
                    if (Character.isBmpCodePoint(letter) && subject.book().wrongLetters().containsKey((char) letter)) {
                        wrong.fail(where, found);
                    } else {
                        wrong.pass(where);
                        outside.judge(where, subject.letters().has(letter, run.bold(), run.italic()), found);
                    }
                });
    }
}
