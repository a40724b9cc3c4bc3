package vn.dienhinh.infrastructure.pdf;

import java.util.List;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.VietnameseText;

/** Tells by what stands at the top of a page without a number whether something of its own begins there. */
final class PageStart {

    private static final int WITHIN = 4;
    private static final double SAME_LINE_MM = 0.7;
    private static final double CENTRED_MM = 2;
    private static final double INDENTED_MM = 5;
    private static final Pattern OPENING = Pattern.compile("cong hoa xa hoi chu nghia viet nam|phu luc(\\s+([ivxl]+|\\d+))?[.:]?");

    private final NumberedPage page;
    private final double left;
    private final double right;

    private PageStart(NumberedPage page) {
        this.page = page;
        left = page.texts().stream().mapToDouble(PdfText::left).min().orElse(0);
        right = page.texts().stream().mapToDouble(PdfText::right).max().orElse(0);
    }

    /** True for the first page of a paper or annex, a sheet of large letters and a sheet of cards. */
    static boolean isFirstOfSomething(NumberedPage page) {
        PageStart start = new PageStart(page);
        return page.texts().isEmpty() || start.hasHead() || start.hasTitle() || start.isDisplay() || isCards(page);
    }

    /** True where the page begins with lines side by side: the head of a paper stands right under the top margin. */
    static boolean hasColumns(NumberedPage page) {
        return !page.texts().isEmpty() && !new PageStart(page).isAlone(page.texts().get(0));
    }

    private boolean hasHead() {
        return page.texts().stream().limit(WITHIN)
                .anyMatch(line -> OPENING.matcher(VietnameseText.searchKey(line.text()).strip()).matches());
    }

    /** A bold line in the middle; the text of a page that goes on begins at the left. */
    private boolean hasTitle() {
        PdfText first = page.texts().get(0);
        boolean bold = first.runs().stream().filter(run -> !run.text().isBlank()).allMatch(run -> run.bold());
        return bold && isAlone(first) && isCentred(first) && first.left() - left > INDENTED_MM;
    }

    private boolean isDisplay() {
        return page.texts().stream().allMatch(this::isCentred);
    }

    /** Rows of one height, as no list has them. */
    private static boolean isCards(NumberedPage page) {
        List<PdfTableZone> zones = PdfTableZone.of(page.content());
        return zones.size() == 1 && zones.get(0).hasTallEvenRows();
    }

    private boolean isCentred(PdfText line) {
        return Math.abs(line.middle() - (left + right) / 2) < CENTRED_MM;
    }

    private boolean isAlone(PdfText line) {
        return page.texts().stream()
                .noneMatch(other -> other != line && Math.abs(other.baseline() - line.baseline()) < SAME_LINE_MM);
    }
}
