package vn.dienhinh.domain.form;

import java.util.List;
import java.util.Set;

/** What the file says about itself: title, language, fonts inside it. */
final class FileRules implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        Points points = new Points();
        ObservedPaper paper = subject.paper();
        PointSheet title = points.sheet(FormCode.TITLE_PROPERTY, FormWord.FILLED);
        title.judge(FormPlace.file(), !paper.title().isBlank(), FormWord.ABSENT);
        language(points.sheet(FormCode.LANGUAGE, new FormValue.Quote(subject.book().language())), subject);
        PointSheet fonts = points.sheet(FormCode.FONT_EMBEDDED, FormWord.EMBEDDED);
        if (paper.unembedded() != null) {
            paper.unembedded().stream().sorted()
                    .forEach(name -> fonts.fail(FormPlace.file(), new FormValue.Quote(name)));
            fonts.pass(FormPlace.file());
        }
        return points.points();
    }

    private static void language(PointSheet sheet, FormSubject subject) {
        Set<String> found = subject.paper().languages();
        if (found.isEmpty()) {
            sheet.fail(FormPlace.file(), FormWord.ABSENT);
        }
        for (String tag : found) {
            sheet.judge(FormPlace.file(), tag.equalsIgnoreCase(subject.book().language()), new FormValue.Quote(tag));
        }
    }
}
