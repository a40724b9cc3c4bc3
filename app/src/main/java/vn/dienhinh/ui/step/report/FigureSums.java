package vn.dienhinh.ui.step.report;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.dienhinh.domain.report.CommendationFigure;

/**
 * Sums of the commendation figures; what is not filled in counts as nothing.
 *
 * @param collectives   collectives commended
 * @param individuals   individuals commended
 * @param directWorkers of them direct workers
 */
record FigureSums(int collectives, int individuals, int directWorkers) {

    private static final double HUNDRED = 100.0;

    static FigureSums of(List<CommendationFigure> figures) {
        return new FigureSums(sum(figures, CommendationFigure::collectives),
                sum(figures, CommendationFigure::individuals), sum(figures, CommendationFigure::directWorkers));
    }

    private static int sum(List<CommendationFigure> figures, Function<CommendationFigure, Integer> value) {
        return figures.stream().map(value).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    /** Share of direct workers among the individuals, in per cent; 0 while there are none. */
    double directShare() {
        return individuals == 0 ? 0 : HUNDRED * directWorkers / individuals;
    }
}
