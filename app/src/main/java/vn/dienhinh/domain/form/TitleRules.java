package vn.dienhinh.domain.form;

import java.util.List;
import vn.dienhinh.domain.form.Line.Side;

/** Type and subject, or the subject of an official letter under its number. */
final class TitleRules implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        FormRuleBook book = subject.book();
        List<SectionParts> parts = subject.parts();
        List<Line> type = parts.stream().flatMap(section -> section.type().stream()).toList();
        List<Line> about = parts.stream().flatMap(section -> section.subject().stream()).toList();
        List<Line> shortAbout = parts.stream().flatMap(section -> section.shortSubject().stream()).toList();
        Points points = new Points();
        points.sizes(FormCode.TYPE_SIZE, book.mottoPt(), FormPart.TYPE, type);
        points.styles(FormCode.TYPE_STYLE, new LetterStyle(true, true, false), FormPart.TYPE, type);
        points.centred(FormCode.TYPE_PLACE, Side.FULL, FormPart.TYPE, type);
        points.sizes(FormCode.SUBJECT_SIZE, book.mottoPt(), FormPart.SUBJECT, about);
        points.styles(FormCode.SUBJECT_STYLE, new LetterStyle(null, true, false), FormPart.SUBJECT, about);
        points.centred(FormCode.SUBJECT_PLACE, Side.FULL, FormPart.SUBJECT, about);
        points.sizes(FormCode.SHORT_SUBJECT_SIZE, book.nationPt(), FormPart.SHORT_SUBJECT, shortAbout);
        points.styles(FormCode.SHORT_SUBJECT_STYLE, new LetterStyle(null, false, false), FormPart.SHORT_SUBJECT,
                shortAbout);
        return points.points();
    }
}
