package vn.dienhinh.domain.form;

import java.util.List;

/**
 * A row of a table.
 *
 * @param repeated true when it is repeated at the top of each page; null when not known
 * @param whole    true when it is never split over two pages; null when not known
 * @param cells    paragraphs of each cell, from the left
 */
public record ObservedRow(Boolean repeated, Boolean whole, List<List<ObservedParagraph>> cells) {

    public ObservedRow {
        cells = cells.stream().map(List::copyOf).toList();
    }
}
