package vn.dienhinh.application.preview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.application.document.Origin;

/**
 * Lines of a paper whose origin is known.
 *
 * @param spots in reading order
 */
public record PaperSpots(List<PaperSpot> spots) {

    public PaperSpots {
        spots = List.copyOf(spots);
    }

    /**
     * What the text at a point of a page was made from: the line at that height that is nearest; empty between lines.
     *
     * @param page counted from 0
     * @param x    part of the page's width, from its left edge
     * @param y    part of the page's height, from its upper edge
     */
    public Optional<Origin> at(int page, double x, double y) {
        return spots.stream().filter(spot -> spot.page() == page && spot.isAt(y))
                .min(Comparator.comparingDouble(spot -> spot.beside(x))).map(PaperSpot::origin);
    }
}
