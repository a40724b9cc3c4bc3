package vn.dienhinh.domain.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dienhinh.domain.form.Line.Side;

/** Size, look and place of the head: state title, motto, bodies, number, date. */
final class HeadRules implements FormRule {

    private static final LetterStyle BOLD_CAPITALS = new LetterStyle(true, true, false);
    private static final LetterStyle BOLD = new LetterStyle(null, true, false);
    private static final LetterStyle CAPITALS = new LetterStyle(true, false, false);
    private static final LetterStyle UPRIGHT = new LetterStyle(null, false, false);
    private static final LetterStyle ITALIC = new LetterStyle(null, false, true);

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        FormRuleBook book = subject.book();
        Points points = new Points();
        List<Line> nation = one(subject, SectionParts::nation);
        points.sizes(FormCode.NATION_SIZE, book.nationPt(), FormPart.NATION, nation);
        points.styles(FormCode.NATION_STYLE, BOLD_CAPITALS, FormPart.NATION, nation);
        points.centred(FormCode.NATION_PLACE, Side.RIGHT, FormPart.NATION, nation);
        List<Line> motto = one(subject, SectionParts::motto);
        words(points, subject);
        points.sizes(FormCode.MOTTO_SIZE, book.mottoPt(), FormPart.MOTTO, motto);
        points.styles(FormCode.MOTTO_STYLE, BOLD, FormPart.MOTTO, motto);
        points.centred(FormCode.MOTTO_PLACE, Side.RIGHT, FormPart.MOTTO, motto);
        List<Line> superior = many(subject, SectionParts::superior);
        points.sizes(FormCode.SUPERIOR_SIZE, book.nationPt(), FormPart.SUPERIOR, superior);
        points.styles(FormCode.SUPERIOR_STYLE, CAPITALS, FormPart.SUPERIOR, superior);
        List<Line> issuer = many(subject, SectionParts::issuer);
        points.sizes(FormCode.ISSUER_SIZE, book.nationPt(), FormPart.ISSUER, issuer);
        points.styles(FormCode.ISSUER_STYLE, BOLD_CAPITALS, FormPart.ISSUER, issuer);
        points.centred(FormCode.ISSUER_PLACE, Side.LEFT, FormPart.ISSUER, issuer);
        List<Line> number = one(subject, SectionParts::paperNumber);
        points.sizes(FormCode.PAPER_NUMBER_SIZE, book.numberPt(), FormPart.NUMBER, number);
        points.styles(FormCode.PAPER_NUMBER_STYLE, UPRIGHT, FormPart.NUMBER, number);
        points.centred(FormCode.PAPER_NUMBER_PLACE, Side.LEFT, FormPart.NUMBER, number);
        List<Line> date = one(subject, SectionParts::date);
        points.sizes(FormCode.DATE_SIZE, book.mottoPt(), FormPart.DATE, date);
        points.styles(FormCode.DATE_STYLE, ITALIC, FormPart.DATE, date);
        datePlace(points, subject);
        return points.points();
    }

    /** The motto's words; a head with the state title but without motto lacks it. */
    private static void words(Points points, FormSubject subject) {
        String wanted = subject.book().motto();
        PointSheet sheet = points.sheet(FormCode.MOTTO_WORDS, new FormValue.Quote(wanted));
        for (SectionParts parts : subject.parts()) {
            parts.motto().ifPresent(line -> sheet.judge(FormPlace.of(FormPart.MOTTO, line), line.text().equals(wanted),
                    new FormValue.Quote(line.text())));
            if (parts.nation().isPresent() && parts.motto().isEmpty()) {
                sheet.fail(FormPlace.of(FormPart.NATION, parts.nation().get()), FormWord.ABSENT);
            }
        }
    }

    /** Centred at the right, and in the row of the number where both stand in one table. */
    private static void datePlace(Points points, FormSubject subject) {
        points.centred(FormCode.DATE_PLACE, Side.RIGHT, FormPart.DATE, one(subject, SectionParts::date).stream()
                .filter(line -> isBesideNumber(line, subject)).toList());
        PointSheet row = new PointSheet(FormCode.DATE_PLACE, FormWord.SAME_ROW);
        one(subject, SectionParts::date).stream().filter(line -> !isBesideNumber(line, subject))
                .forEach(line -> row.fail(FormPlace.of(FormPart.DATE, line), FormWord.OTHER_ROW));
        if (row.points().get(0).fails()) {
            points.add(row);
        }
    }

    private static boolean isBesideNumber(Line date, FormSubject subject) {
        return subject.parts().get(date.section() - 1).paperNumber()
                .filter(number -> number.table() != null && number.table() == date.table())
                .map(number -> number.row() == date.row()).orElse(true);
    }

    private static List<Line> one(FormSubject subject, Function<SectionParts, Optional<Line>> part) {
        return subject.parts().stream().flatMap(parts -> part.apply(parts).stream()).toList();
    }

    private static List<Line> many(FormSubject subject, Function<SectionParts, List<Line>> part) {
        return subject.parts().stream().flatMap(parts -> part.apply(parts).stream()).toList();
    }
}
