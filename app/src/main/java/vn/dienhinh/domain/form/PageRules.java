package vn.dienhinh.domain.form;

import java.util.List;

/** Sheet and margins of every section. */
final class PageRules implements FormRule {

    private static final double SHEET_TOLERANCE_MM = 1;

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        FormRuleBook book = subject.book();
        Points points = new Points();
        PointSheet paper = points.sheet(FormCode.PAPER, new FormValue.Sheet(book.sheetShortMm(), book.sheetLongMm()));
        PointSheet top = points.sheet(FormCode.MARGIN_TOP, book.topMm());
        PointSheet bottom = points.sheet(FormCode.MARGIN_BOTTOM, book.topMm());
        PointSheet left = points.sheet(FormCode.MARGIN_LEFT, book.leftMm());
        PointSheet right = points.sheet(FormCode.MARGIN_RIGHT, book.rightMm());
        for (int i = 0; i < subject.paper().sections().size(); i++) {
            ObservedPage page = subject.paper().sections().get(i).page();
            FormPlace where = FormPlace.pages(i + 1);
            paper.judge(where, isA4(page, book) && !isTurned(subject, i), new FormValue.Sheet(page.widthMm(), page.heightMm()));
            top.measure(where, page.topMm(), book.topMm());
            bottom.measure(where, page.bottomMm(), book.topMm());
            left.measure(where, page.leftMm(), book.leftMm());
            right.measure(where, page.rightMm(), book.rightMm());
        }
        return points.points();
    }

    /** A text without tables stands upright (I.2); annexes and sheets of large letters have no head. */
    private static boolean isTurned(FormSubject subject, int section) {
        ObservedSection found = subject.paper().sections().get(section);
        boolean tables = found.blocks().stream()
                .anyMatch(block -> block instanceof ObservedTable table && table.bordered());
        return subject.parts().get(section).nation().isPresent() && !tables
                && found.page().widthMm() > found.page().heightMm();
    }

    private static boolean isA4(ObservedPage page, FormRuleBook book) {
        double shortSide = Math.min(page.widthMm(), page.heightMm());
        double longSide = Math.max(page.widthMm(), page.heightMm());
        return Math.abs(shortSide - book.sheetShortMm()) <= SHEET_TOLERANCE_MM
                && Math.abs(longSide - book.sheetLongMm()) <= SHEET_TOLERANCE_MM;
    }
}
