package vn.dienhinh.infrastructure.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.form.NumberPlace;
import vn.dienhinh.domain.form.ObservedNumbering;
import vn.dienhinh.domain.form.ObservedPage;
import vn.dienhinh.domain.form.ObservedSection;

/** Cuts the pages where a paper or annex begins or the sheet is turned, and reads each run of pages. */
final class PdfSections {

    private PdfSections() {
    }

    static List<ObservedSection> of(List<PdfPageContent> contents) {
        List<NumberedPage> pages = contents.stream().map(NumberedPage::of).toList();
        List<ObservedSection> sections = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= pages.size(); i++) {
            if (i == pages.size() || begins(pages.get(i - 1), pages.get(i))) {
                sections.add(section(pages.subList(from, i)));
                from = i;
            }
        }
        return sections;
    }

    private static boolean begins(NumberedPage before, NumberedPage page) {
        if (before.isLandscape() != page.isLandscape()) {
            return true;
        }
        return page.mark().isEmpty() ? PageStart.isFirstOfSomething(page) : page.number() <= before.number();
    }

    private static ObservedSection section(List<NumberedPage> pages) {
        ObservedPage page = new PdfMargins(pages).page();
        return new ObservedSection(page, numbering(pages), new PdfBlocks(pages, page).read());
    }

    private static ObservedNumbering numbering(List<NumberedPage> pages) {
        Optional<NumberedPage> marked = pages.stream().filter(page -> page.mark().isPresent()).findFirst();
        boolean lacking = pages.stream().skip(1).anyMatch(page -> page.mark().isEmpty());
        if (marked.isEmpty() || lacking) {
            return new ObservedNumbering(NumberPlace.NONE, null, null, null, null, pages.size());
        }
        int index = pages.indexOf(marked.get());
        return new ObservedNumbering(marked.get().place(), marked.get().mark().get().sizePt(),
                marked.get().mark().get().runs().get(0).fonts(), index == 0,
                marked.get().number() == index + 1, pages.size());
    }
}
