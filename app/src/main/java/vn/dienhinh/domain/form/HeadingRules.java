package vn.dienhinh.domain.form;

import java.util.List;

/** Headings: I. in bold capitals, 1. with a title bold. */
final class HeadingRules implements FormRule {

    private static final LetterStyle ROMAN = new LetterStyle(true, true, false);
    private static final LetterStyle ARABIC = new LetterStyle(null, true, false);

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        List<Line> body = subject.parts().stream().flatMap(parts -> parts.body().stream()).toList();
        Points points = new Points();
        points.styles(FormCode.HEADING_STYLE, ROMAN, FormPart.HEADING, body.stream().filter(HeadingText::isRoman).toList());
        points.styles(FormCode.HEADING_STYLE, ARABIC, FormPart.HEADING, body.stream().filter(HeadingText::isArabic).toList());
        return FormPoints.withoutIdle(points.points());
    }
}
