package vn.dienhinh.domain.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The font of every run and of the page numbers, in all four slots that a Word file has. */
final class FontRule implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        Set<String> allowed = subject.isPdf() ? subject.book().pdfFonts() : subject.book().fonts();
        Predicate<String> isAllowed = name -> allowed.stream().anyMatch(name::equalsIgnoreCase);
        PointSheet sheet = new PointSheet(FormCode.FONT,
                new FormValue.Quote(subject.book().fonts().iterator().next()));
        for (SectionParts parts : subject.parts()) {
            FontSlots number = subject.paper().sections().get(parts.number() - 1).numbering().fonts();
            if (number != null) {
                number.names().filter(isAllowed.negate()).findFirst()
                        .ifPresent(name -> sheet.fail(FormPlace.pages(parts.number()), new FormValue.Quote(name)));
            }
            for (Line line : parts.lines()) {
                FormPlace where = FormPlace.of(FormPart.TEXT, line);
                for (ObservedRun run : line.paragraph().visibleRuns()) {
                    Optional<String> other = run.fonts().names().filter(isAllowed.negate()).findFirst();
                    other.ifPresentOrElse(name -> sheet.fail(where, new FormValue.Quote(name)),
                            () -> sheet.pass(where));
                }
            }
        }
        return sheet.points();
    }
}
