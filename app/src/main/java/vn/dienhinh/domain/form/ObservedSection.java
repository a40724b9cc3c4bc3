package vn.dienhinh.domain.form;

import java.util.List;

/**
 * Pages of one setup.
 *
 * @param page      sheet and margins
 * @param numbering how its pages are numbered
 * @param blocks    paragraphs and tables in reading order
 */
public record ObservedSection(ObservedPage page, ObservedNumbering numbering, List<ObservedBlock> blocks) {

    public ObservedSection {
        blocks = List.copyOf(blocks);
    }
}
