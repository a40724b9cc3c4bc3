package vn.dienhinh.domain.form;

import java.util.List;
import java.util.stream.Collectors;
import vn.dienhinh.domain.text.VietnameseText;

/** Every person of a given list stands in the paper. */
final class PeopleRule implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        PointSheet sheet = new PointSheet(FormCode.PEOPLE, FormWord.PRESENT);
        if (!subject.people().isEmpty()) {
            String text = subject.parts().stream().flatMap(parts -> parts.lines().stream())
                    .map(line -> comparable(line.text())).collect(Collectors.joining("|"));
            for (String person : subject.people()) {
                sheet.judge(FormPlace.file(), text.contains(comparable(person)), new FormValue.Quote(person));
            }
        }
        return sheet.points();
    }

    /** Without blanks, since a name may be broken over two lines; marks count. */
    private static String comparable(String text) {
        return VietnameseText.line(text).replace(" ", "");
    }
}
