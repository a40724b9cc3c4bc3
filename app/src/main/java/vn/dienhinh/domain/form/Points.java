package vn.dienhinh.domain.form;

import java.util.ArrayList;
import java.util.List;

/** Sheets of one rule, in the order in which they were opened. */
final class Points {

    private final List<PointSheet> sheets = new ArrayList<>();

    PointSheet sheet(FormCode code, FormWord wanted) {
        return sheet(code, new FormValue.Word(wanted));
    }

    PointSheet sheet(FormCode code, Limit wanted) {
        return sheet(code, wanted.asValue());
    }

    PointSheet sheet(FormCode code, FormValue wanted) {
        PointSheet sheet = new PointSheet(code, wanted);
        sheets.add(sheet);
        return sheet;
    }

    /** Adds a sheet that was opened elsewhere. */
    void add(PointSheet sheet) {
        sheets.add(sheet);
    }

    /** Letter sizes of some lines. */
    void sizes(FormCode code, Limit wanted, FormPart part, List<Line> lines) {
        PointSheet sheet = sheet(code, wanted);
        for (Line line : lines) {
            double size = line.paragraph().visibleRuns().stream().mapToDouble(ObservedRun::sizePt)
                    .filter(value -> !wanted.allows(value)).findFirst()
                    .orElse(line.paragraph().visibleRuns().get(0).sizePt());
            sheet.measure(FormPlace.of(part, line), size, wanted);
        }
    }

    /** Looks of the letters of some lines. */
    void styles(FormCode code, LetterStyle wanted, FormPart part, List<Line> lines) {
        PointSheet sheet = sheet(code, new FormValue.Look(wanted));
        for (Line line : lines) {
            LetterStyle found = LetterStyle.of(line.paragraph());
            sheet.judge(FormPlace.of(part, line), wanted.allows(found), new FormValue.Look(found));
        }
    }

    /** Lines centred in a half, or across the sheet. */
    void centred(FormCode code, Line.Side side, FormPart part, List<Line> lines) {
        PointSheet sheet = sheet(code, switch (side) {
            case LEFT -> FormWord.LEFT_HALF_CENTRED;
            case FULL -> FormWord.FULL_WIDTH_CENTRED;
            case RIGHT -> FormWord.RIGHT_HALF_CENTRED;
        });
        for (Line line : lines) {
            FormPlace where = FormPlace.of(part, line);
            if (line.side() != side) {
                sheet.fail(where, word(line.side()));
            } else {
                sheet.judge(where, line.alignment() == null || line.isCentred(), word(line.alignment()));
            }
        }
    }

    private static FormWord word(Line.Side side) {
        return switch (side) {
            case LEFT -> FormWord.LEFT_HALF;
            case FULL -> FormWord.FULL_WIDTH;
            case RIGHT -> FormWord.RIGHT_HALF;
        };
    }

    /** The word for an alignment. */
    static FormWord word(TextAlignment alignment) {
        if (alignment == null) {
            return FormWord.ABSENT;
        }
        return switch (alignment) {
            case LEFT -> FormWord.ALIGNED_LEFT;
            case CENTRE -> FormWord.CENTRED;
            case RIGHT -> FormWord.ALIGNED_RIGHT;
            case JUSTIFIED -> FormWord.JUSTIFIED;
        };
    }

    List<FormPoint> points() {
        return sheets.stream().flatMap(sheet -> sheet.points().stream()).toList();
    }
}
