package vn.dienhinh.application.document;

import java.util.List;

/**
 * A run of pages of one setup: the main text or one annex. Its page numbers begin at 1, stand centred in the top
 * margin and are hidden on its first page (NĐ 30/2020, Phụ lục I, I.7 and III.1.đ).
 *
 * @param page     paper and margins
 * @param bookmark name of the section in a list of contents: "Phụ lục I"
 * @param blocks   what stands in it, in order
 * @param aside    true for pages that are no part of the paper: the drafter's list of what is missing
 */
public record DocumentSection(PageSetup page, String bookmark, List<Block> blocks, boolean aside) {

    public DocumentSection {
        blocks = List.copyOf(blocks);
    }

    /** A section of the paper itself. */
    public DocumentSection(PageSetup page, String bookmark, List<Block> blocks) {
        this(page, bookmark, blocks, false);
    }
}
