package vn.dienhinh.ui.step.rules.reading;

import java.util.List;

/**
 * A paragraph of the paper with the finds in it.
 *
 * @param page  the page that begins here, from 1; null for none
 * @param runs  its letters in pieces, each inside the same finds
 */
public record MarkedLine(Integer page, List<Run> runs) {

    public MarkedLine {
        runs = List.copyOf(runs);
    }

    /**
     * Letters inside the same finds.
     *
     * @param text   the letters
     * @param within the finds around them; empty for none
     * @param begin  of these, the ones that begin here
     */
    public record Run(String text, List<FindEntry> within, List<FindEntry> begin) {

        public Run {
            within = List.copyOf(within);
            begin = List.copyOf(begin);
        }
    }
}
