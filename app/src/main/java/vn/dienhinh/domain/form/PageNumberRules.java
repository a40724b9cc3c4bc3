package vn.dienhinh.domain.form;

import java.util.List;

/** Page numbers: centred in the top margin, hidden on the first page, anew in each annex. */
final class PageNumberRules implements FormRule {

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        Points points = new Points();
        PointSheet place = points.sheet(FormCode.NUMBER_PLACE, FormWord.NUMBER_TOP_CENTRE);
        PointSheet size = points.sheet(FormCode.NUMBER_SIZE, subject.book().pageNumberPt());
        PointSheet first = points.sheet(FormCode.NUMBER_FIRST, FormWord.HIDDEN_ON_FIRST);
        PointSheet restart = points.sheet(FormCode.NUMBER_RESTART, FormWord.COUNTS_FROM_ONE);
        for (SectionParts parts : subject.parts()) {
            ObservedNumbering numbering = subject.paper().sections().get(parts.number() - 1).numbering();
            FormPlace where = FormPlace.pages(parts.number());
            boolean startsPart = parts.number() == 1 || parts.isAnnex();
            if (numbering.place() == NumberPlace.NONE) {
                missing(place, where, parts, numbering, subject.book());
                continue;
            }
            place.judge(where, numbering.place() == NumberPlace.TOP_CENTRE, word(numbering.place()));
            size.measure(where, numbering.sizePt(), subject.book().pageNumberPt());
            if (startsPart) {
                judge(first, where, numbering.shownOnFirst(), false, FormWord.SHOWN_ON_FIRST);
            }
            if (parts.isAnnex() && parts.number() > 1) {
                judge(restart, where, numbering.fromOne(), true, FormWord.COUNTS_ON);
            }
        }
        return points.points();
    }

    /** Without a number a single page is in form, a longer text is not; a short one may be either. */
    private static void missing(PointSheet sheet, FormPlace where, SectionParts parts, ObservedNumbering numbering,
                                FormRuleBook book) {
        int letters = parts.lines().stream().mapToInt(line -> line.text().length()).sum();
        if (numbering.pages() > 1 || numbering.pages() == 0 && letters > book.onePageLetters()) {
            sheet.fail(where, FormWord.ABSENT);
        } else if (numbering.pages() == 0) {
            sheet.unknown();
        }
    }

    private static void judge(PointSheet sheet, FormPlace where, Boolean found, boolean wanted, FormWord otherwise) {
        if (found == null) {
            sheet.unknown();
        } else {
            sheet.judge(where, found == wanted, otherwise);
        }
    }

    private static FormWord word(NumberPlace place) {
        return switch (place) {
            case NONE -> FormWord.ABSENT;
            case TOP_CENTRE -> FormWord.NUMBER_TOP_CENTRE;
            case TOP_SIDE -> FormWord.NUMBER_TOP_SIDE;
            case BOTTOM -> FormWord.NUMBER_BOTTOM;
        };
    }
}
