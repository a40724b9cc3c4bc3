package vn.dienhinh.infrastructure.layout;

import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.infrastructure.font.OfficialFont;

/** Sets documents into pages; the same document always gives the same pages. Safe to use from several threads. */
public final class PageLayout {

    private final OfficialFont font;

    /**
     * @param font whose widths count
     */
    public PageLayout(OfficialFont font) {
        this.font = font;
    }

    /** The pages of a document whose letters are all in the font. */
    public LaidOutDocument layOut(PaperDocument document) {
        return SectionLayout.layOut(document.sections(), font);
    }
}
