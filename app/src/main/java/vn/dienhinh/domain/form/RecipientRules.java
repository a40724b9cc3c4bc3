package vn.dienhinh.domain.form;

import java.util.List;
import java.util.regex.Pattern;

/** "Nơi nhận" and its list. */
final class RecipientRules implements FormRule {

    private static final Pattern ENTRY = Pattern.compile("-\\s?\\S.*[;.]", Pattern.DOTALL);
    private static final Pattern AS_ABOVE = Pattern.compile("-\\s?nhu tren\\s*[;.].*");
    private static final Pattern ARCHIVE = Pattern.compile("-\\s?Lưu: VT(, [^,;]+)*\\.");

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        FormRuleBook book = subject.book();
        List<Line> head = subject.parts().stream().flatMap(parts -> parts.recipientsHead().stream()).toList();
        List<Line> list = subject.parts().stream().flatMap(parts -> parts.recipients().stream()).toList();
        Points points = new Points();
        points.sizes(FormCode.RECIPIENTS_HEAD_SIZE, book.recipientsHeadPt(), FormPart.RECIPIENTS_HEAD, head);
        points.styles(FormCode.RECIPIENTS_HEAD_STYLE, new LetterStyle(null, true, true), FormPart.RECIPIENTS_HEAD, head);
        points.sizes(FormCode.RECIPIENTS_SIZE, book.recipientsPt(), FormPart.RECIPIENTS, list);
        points.styles(FormCode.RECIPIENTS_STYLE, new LetterStyle(null, false, false), FormPart.RECIPIENTS, list);
        PointSheet marks = points.sheet(FormCode.RECIPIENTS_MARKS, FormWord.LINE_FROM_DASH_TO_MARK);
        PointSheet asAbove = points.sheet(FormCode.RECIPIENTS_AS_ABOVE, new FormValue.Quote("- Như trên;"));
        PointSheet archive = points.sheet(FormCode.RECIPIENTS_ARCHIVE, new FormValue.Quote("- Lưu: VT, ...."));
        for (SectionParts parts : subject.parts()) {
            entries(marks, parts.recipients(), subject.isPdf());
            ends(asAbove, archive, parts, book);
        }
        return points.points();
    }

    /** In a PDF file an entry of two lines is two lines, so that only the first of them can be told. */
    private static void entries(PointSheet sheet, List<Line> list, boolean pdf) {
        for (Line line : list) {
            if (pdf) {
                sheet.unknown();
            } else {
                sheet.judge(FormPlace.of(FormPart.RECIPIENTS, line), ENTRY.matcher(line.text()).matches(),
                        new FormValue.Quote(line.text()));
            }
        }
    }

    private static void ends(PointSheet asAbove, PointSheet archive, SectionParts parts, FormRuleBook book) {
        List<Line> list = parts.recipients();
        if (list.isEmpty()) {
            return;
        }
        Line first = list.get(0);
        if (!parts.dear().isEmpty() && DearRules.isAllowed(parts, book)) {
            asAbove.judge(FormPlace.of(FormPart.RECIPIENTS, first), AS_ABOVE.matcher(first.key()).matches(),
                    new FormValue.Quote(first.text()));
        }
        Line last = list.get(list.size() - 1);
        archive.judge(FormPlace.of(FormPart.RECIPIENTS, last), ARCHIVE.matcher(last.text()).matches(),
                new FormValue.Quote(last.text()));
    }
}
