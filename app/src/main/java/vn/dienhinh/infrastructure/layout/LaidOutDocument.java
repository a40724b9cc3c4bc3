package vn.dienhinh.infrastructure.layout;

import java.util.List;

/**
 * A document set into pages.
 *
 * @param pages     its pages in order
 * @param bookmarks sections and headings in order
 */
public record LaidOutDocument(List<LaidOutPage> pages, List<Bookmark> bookmarks) {

    /**
     * A place that a list of contents names.
     *
     * @param title what it says
     * @param level 0 for a section, from 1 for a heading in it
     * @param page  page, from 0
     * @param y     from the sheet's upper edge, in points
     */
    public record Bookmark(String title, int level, int page, double y) {
    }
}
