package vn.dienhinh.infrastructure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.dienhinh.application.document.Chart.Series;

/** The entries of a legend in lines, as many side by side as fit. */
final class LegendRows {

    private final List<Series> series;
    private final ToDoubleFunction<Series> widths;
    private final List<List<Integer>> lines = new ArrayList<>();

    /**
     * @param room   width of the picture
     * @param widths width of an entry with the gap after it
     */
    LegendRows(List<Series> series, double room, ToDoubleFunction<Series> widths) {
        this.series = series;
        this.widths = widths;
        double used = 0;
        for (int i = 0; i < series.size(); i++) {
            double width = widths.applyAsDouble(series.get(i));
            if (lines.isEmpty() || used + width > room) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.get(lines.size() - 1).add(i);
            used += width;
        }
    }

    /** Numbers of the series in each line, from the top. */
    List<List<Integer>> lines() {
        return lines;
    }

    double width(List<Integer> line) {
        return line.stream().mapToDouble(number -> widths.applyAsDouble(series.get(number))).sum();
    }
}
