package vn.dienhinh.domain.form;

import java.util.List;

/** The text: size, justified, first line in, gap and line spacing, no manual line breaks. */
final class BodyRules implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        List<Line> body = subject.parts().stream().flatMap(parts -> parts.body().stream()).toList();
        List<Line> text = body.stream().filter(line -> !HeadingText.isHeading(line)).toList();
        Points points = new Points();
        points.sizes(FormCode.BODY_SIZE, subject.book().mottoPt(), FormPart.BODY, body);
        alignment(points.sheet(FormCode.BODY_ALIGNMENT, FormWord.JUSTIFIED), text);
        indent(points, text, subject.book());
        gaps(points, body, subject);
        PointSheet spacing = points.sheet(FormCode.BODY_LINES, subject.book().lineSpacing());
        body.forEach(line -> spacing.measure(FormPlace.of(FormPart.BODY, line), line.paragraph().look().lineSpacing(),
                subject.book().lineSpacing()));
        breaks(points.sheet(FormCode.BODY_BREAKS, FormWord.NO_LINE_BREAK), body);
        points.styles(FormCode.BASIS_STYLE, new LetterStyle(null, false, true), FormPart.BASIS, bases(text));
        return points.points();
    }

    private static void alignment(PointSheet sheet, List<Line> text) {
        for (Line line : text) {
            if (line.alignment() == null) {
                sheet.unknown();
            } else {
                sheet.judge(FormPlace.of(FormPart.BODY, line), line.alignment() == TextAlignment.JUSTIFIED,
                        Points.word(line.alignment()));
            }
        }
    }

    /** Lines that a list of the file indents are left out: their place is the list's. */
    private static void indent(Points points, List<Line> text, FormRuleBook book) {
        List<Double> allowed = book.indentsMm();
        PointSheet sheet = points.sheet(FormCode.BODY_INDENT,
                new FormValue.Range(allowed.get(0), allowed.get(allowed.size() - 1), Unit.MM));
        for (Line line : text) {
            Double indent = line.paragraph().look().firstLineMm();
            if (indent == null) {
                sheet.unknown();
            } else if (!line.paragraph().look().listed()) {
                boolean holds = allowed.stream().anyMatch(mm -> Math.abs(mm - indent) <= book.indentTolerance());
                sheet.judge(FormPlace.of(FormPart.BODY, line), holds, new FormValue.Measure(indent, Unit.MM));
            }
        }
    }

    /** Only between paragraphs that touch: Word prints the larger of the two gaps. */
    private static void gaps(Points points, List<Line> body, FormSubject subject) {
        PointSheet sheet = points.sheet(FormCode.BODY_GAP, subject.book().gapPt());
        for (int i = 1; i < body.size(); i++) {
            Line above = body.get(i - 1);
            Line below = body.get(i);
            if (above.section() == below.section() && above.order() + 1 == below.order()) {
                sheet.measure(FormPlace.of(FormPart.BODY, below), gap(above, below), subject.book().gapPt());
            }
        }
    }

    private static Double gap(Line above, Line below) {
        Double after = above.paragraph().look().spaceAfterPt();
        Double before = below.paragraph().look().spaceBeforePt();
        return after == null || before == null ? null : Double.valueOf(Math.max(after, before));
    }

    private static void breaks(PointSheet sheet, List<Line> body) {
        for (Line line : body) {
            if (line.alignment() == TextAlignment.JUSTIFIED) {
                sheet.judge(FormPlace.of(FormPart.BODY, line), line.text().indexOf('\n') < 0, FormWord.LINE_BREAK);
            }
        }
    }

    /** Legal bases that end in a semicolon; an opening sentence that begins like one is text. */
    private static List<Line> bases(List<Line> text) {
        return text.stream().filter(line -> line.key().startsWith("can cu ") && line.text().endsWith(";")).toList();
    }
}
