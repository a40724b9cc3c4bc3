package vn.dienhinh.domain.form;

import java.util.List;

/** "./." at the end of a text that recipients follow. */
final class TextEndRule implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        String mark = subject.book().endMark();
        PointSheet sheet = new PointSheet(FormCode.BODY_END, new FormValue.Quote(mark));
        for (SectionParts parts : subject.parts()) {
            if (parts.recipientsHead().isPresent() && !parts.body().isEmpty()) {
                Line last = parts.body().get(parts.body().size() - 1);
                String text = last.text();
                sheet.judge(FormPlace.of(FormPart.BODY, last), text.endsWith(mark),
                        new FormValue.Quote(text.substring(Math.max(0, text.length() - mark.length()))));
            }
        }
        return sheet.points();
    }
}
