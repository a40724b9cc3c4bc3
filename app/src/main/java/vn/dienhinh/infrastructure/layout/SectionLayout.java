package vn.dienhinh.infrastructure.layout;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.layout.LaidOutDocument.Bookmark;

/** Fills the pages of one section, holding together what must not be parted. */
final class SectionLayout {

    private final PageFlow flow;
    private final List<FlowItem> items;
    private final List<Bookmark> bookmarks;
    private final int pagesBefore;
    private double gapAbove;

    private SectionLayout(DocumentSection section, OfficialFont font, List<Bookmark> bookmarks, int pagesBefore) {
        this.flow = new PageFlow(section.page(), font);
        this.items = new ItemBuilder(font).items(section);
        this.bookmarks = bookmarks;
        this.pagesBefore = pagesBefore;
    }

    /** Sets a document into pages. */
    static LaidOutDocument layOut(List<DocumentSection> sections, OfficialFont font) {
        List<LaidOutPage> pages = new ArrayList<>();
        List<Bookmark> bookmarks = new ArrayList<>();
        for (DocumentSection section : sections) {
            SectionLayout layout = new SectionLayout(section, font, bookmarks, pages.size());
            bookmarks.add(new Bookmark(section.bookmark(), 0, pages.size(), layout.flow.y()));
            layout.fill();
            pages.addAll(layout.flow.pages());
        }
        return new LaidOutDocument(pages, bookmarks);
    }

    private void fill() {
        int next = 0;
        while (next < items.size()) {
            int last = lastOfChain(next);
            double needed = neededHeight(next, last);
            if (!flow.atTop() && !flow.fits(needed) && flow.fitsEmpty(needed - items.get(next).before())) {
                breakPage();
            }
            for (; next <= last; next++) {
                place(items.get(next));
            }
        }
    }

    private int lastOfChain(int first) {
        int last = first;
        while (items.get(last).keepWithNext() && last + 1 < items.size()) {
            last++;
        }
        return last;
    }

    /** Height from the place at hand to the end of the least part of the chain's last item. */
    private double neededHeight(int first, int last) {
        double sum = 0;
        double above = gapAbove;
        for (int i = first; i < last; i++) {
            sum += gap(above, items.get(i).before()) + items.get(i).height();
            above = items.get(i).after();
        }
        return sum + gap(above, items.get(last).before()) + items.get(last).leastHeight();
    }

    /** Of two gaps that meet, word processors print the larger. */
    static double gap(double after, double before) {
        return Math.max(after, before);
    }

    private void place(FlowItem item) {
        if (item instanceof ParagraphItem paragraph) {
            place(paragraph);
        } else if (item instanceof TableItem table) {
            place(table);
        }
        gapAbove = item.after();
    }

    private void place(ParagraphItem paragraph) {
        double gap = gap(gapAbove, paragraph.before());
        int fitting = fitting(paragraph.lines(), 0, gap);
        int taken = ParagraphItem.allowed(paragraph.lines().size(), fitting);
        if (taken == 0 && !flow.atTop()) {
            breakPage();
            gap = 0;
        }
        flow.advance(flow.freshlyBroken() ? 0 : gap);
        if (paragraph.headingLevel() > 0) {
            bookmarks.add(new Bookmark(paragraph.text(), paragraph.headingLevel(),
                    pagesBefore + flow.pages().size() - 1, flow.y()));
        }
        int next = 0;
        int size = paragraph.lines().size();
        while (next < size) {
            int room = Math.max(1, fitting(paragraph.lines(), next, 0));
            int allowed = Math.max(1, ParagraphItem.allowed(size - next, room));
            paragraph.lines().subList(next, next + allowed).forEach(flow::put);
            next += allowed;
            if (next < size) {
                breakPage();
            }
        }
    }

    private int fitting(List<Strip> lines, int from, double gap) {
        double height = gap;
        int count = 0;
        for (Strip line : lines.subList(from, lines.size())) {
            if (!flow.fits(height + line.least())) {
                break;
            }
            height += line.height();
            count++;
        }
        return count;
    }

    private void place(TableItem table) {
        if (!flow.atTop()) {
            flow.advance(gapAbove);
        }
        if (!flow.atTop() && !flow.fits(table.leastHeight())) {
            breakPage();
        }
        new TablePlacer(flow, table).place();
    }

    private void breakPage() {
        flow.newPage();
        gapAbove = 0;
    }
}
