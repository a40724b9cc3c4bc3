package vn.dienhinh.domain.form;

import vn.dienhinh.domain.text.VietnameseText;

/**
 * A paragraph and where it stands in its section.
 *
 * @param section   number of the section, from 1
 * @param order     place among the section's lines, from 0
 * @param side      half of the sheet that it stands in
 * @param paragraph the paragraph
 * @param table     the table that it stands in; null outside tables
 * @param row       row of that table, from 0; -1 outside tables
 * @param cell      cell of that row, from 0; -1 outside tables
 */
record Line(int section, int order, Side side, ObservedParagraph paragraph, ObservedTable table, int row, int cell) {

    /** Halves of the sheet. */
    enum Side { LEFT, FULL, RIGHT }

    String text() {
        return paragraph.text();
    }

    /** Lower case without marks, for comparing. */
    String key() {
        return VietnameseText.searchKey(paragraph.text());
    }

    boolean isBlank() {
        return paragraph.isBlank();
    }

    /** True outside data tables: text of the column or of columns side by side. */
    boolean isText() {
        return table == null || !table.bordered();
    }

    TextAlignment alignment() {
        return paragraph.look().alignment();
    }

    boolean isCentred() {
        return alignment() == TextAlignment.CENTRE;
    }
}
