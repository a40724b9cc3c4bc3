package vn.dienhinh.domain.form;

import java.util.List;
import java.util.stream.Collectors;
import vn.dienhinh.domain.text.StandIn;
import vn.dienhinh.domain.text.VietnameseText;

/** Every person of a given list stands in the paper, a letter that the font lacks as the box that stands for it. */
final class PeopleRule implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        PointSheet sheet = new PointSheet(FormCode.PEOPLE, FormWord.PRESENT);
        if (!subject.people().isEmpty()) {
            String text = subject.parts().stream().flatMap(parts -> parts.lines().stream())
                    .map(line -> comparable(line.text())).collect(Collectors.joining("|"));
            for (String person : subject.people()) {
                sheet.judge(FormPlace.file(), text.contains(comparable(drawn(person, subject.letters()))), new FormValue.Quote(person));
            }
        }
        return sheet.points();
    }

    private static String drawn(String person, OfficialLetters letters) {
        return StandIn.in(person, letter -> letters.has(letter, false, false));
    }

    /** Without blanks, since a name may be broken over two lines; marks count. */
    private static String comparable(String text) {
        return VietnameseText.line(text).replace(" ", "");
    }
}
