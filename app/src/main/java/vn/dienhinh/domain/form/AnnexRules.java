package vn.dienhinh.domain.form;

import java.util.List;
import vn.dienhinh.domain.form.Line.Side;

/** The head of an annex. */
final class AnnexRules implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        FormRuleBook book = subject.book();
        List<Line> label = subject.parts().stream().flatMap(parts -> parts.annex().stream()).toList();
        List<Line> title = subject.parts().stream().flatMap(parts -> parts.annexTitle().stream()).toList();
        List<Line> note = subject.parts().stream().flatMap(parts -> parts.annexNote().stream()).toList();
        Points points = new Points();
        points.sizes(FormCode.ANNEX_SIZE, book.annexPt(), FormPart.ANNEX, label);
        points.styles(FormCode.ANNEX_LABEL, new LetterStyle(false, true, false), FormPart.ANNEX, label);
        points.centred(FormCode.ANNEX_PLACE, Side.FULL, FormPart.ANNEX, label);
        points.sizes(FormCode.ANNEX_TITLE_SIZE, book.mottoPt(), FormPart.ANNEX_TITLE, title);
        points.styles(FormCode.ANNEX_TITLE_STYLE, new LetterStyle(true, true, false), FormPart.ANNEX_TITLE, title);
        points.sizes(FormCode.ANNEX_NOTE_SIZE, book.mottoPt(), FormPart.ANNEX_NOTE, note);
        points.styles(FormCode.ANNEX_NOTE_STYLE, new LetterStyle(null, false, true), FormPart.ANNEX_NOTE, note);
        return points.points();
    }
}
