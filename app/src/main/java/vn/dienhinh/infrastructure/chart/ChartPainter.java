package vn.dienhinh.infrastructure.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import vn.dienhinh.application.document.Chart;
import vn.dienhinh.application.document.Chart.Series;

/** Paints one chart from the top: title and unit, bars over their categories, legend. Lengths in pixels. */
final class ChartPainter {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final double TITLE_PT = 12;
    private static final double TEXT_PT = 10;
    private static final double LEAST_FIGURE_PT = 5;
    private static final double GAP_PT = 5;
    /** Part of a group's width that its bars take; the rest parts it from the next group. */
    private static final double GROUP_SHARE = 0.8;
    private static final double KEY_PT = 9;
    private static final Color GRID = new Color(190, 190, 190);

    private final Chart chart;
    private final double width;
    private final double height;
    private final Graphics2D canvas;
    private final ChartLetters letters;
    private final double dot;
    private double top;
    private double bottom;

    ChartPainter(Chart chart, double width, double height, Graphics2D canvas, ChartLetters letters) {
        this.chart = chart;
        this.width = width;
        this.height = height;
        this.canvas = canvas;
        this.letters = letters;
        dot = ChartPictures.DOTS_PER_INCH / 72;
    }

    void paint() {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(Color.WHITE);
        canvas.fill(new Rectangle2D.Double(0, 0, width, height));
        canvas.setColor(Color.BLACK);
        top = 0;
        bottom = height;
        title();
        legend();
        bars();
    }

    private void title() {
        for (String line : chart.title().isEmpty() ? List.<String>of()
                : letters.lines(chart.title(), width, TITLE_PT, true)) {
            letters.centred(canvas, line, width / 2.0, top, TITLE_PT, true);
            top += letters.lineHeight(TITLE_PT);
        }
        if (!chart.unit().isEmpty()) {
            letters.left(canvas, "Đơn vị tính: " + chart.unit(), 0, top, TEXT_PT, false);
            top += letters.lineHeight(TEXT_PT);
        }
        top += GAP_PT * dot;
    }

    /** The legend, from the foot up; entries side by side as far as the width goes. */
    private void legend() {
        double lineHeight = letters.lineHeight(TEXT_PT);
        LegendRows rows = new LegendRows(chart.series(), width, this::keyWidth);
        bottom -= rows.lines().size() * lineHeight;
        double y = bottom;
        for (List<Integer> line : rows.lines()) {
            double x = (width - rows.width(line)) / 2;
            for (int number : line) {
                key(x, y + (lineHeight - KEY_PT * dot) / 2, number);
                letters.left(canvas, chart.series().get(number).name(), x + (KEY_PT + GAP_PT) * dot, y, TEXT_PT, false);
                x += keyWidth(chart.series().get(number));
            }
            y += lineHeight;
        }
        bottom -= GAP_PT * dot;
    }

    private double keyWidth(Series series) {
        return (KEY_PT + 3 * GAP_PT) * dot + letters.width(series.name(), TEXT_PT, false);
    }

    private void key(double x, double y, int number) {
        filled(new Rectangle2D.Double(x, y, KEY_PT * dot, KEY_PT * dot), BarPatterns.of(number));
    }

    private void bars() {
        Scale scale = Scale.upTo(largest());
        double left = letters.width(figure(scale.top()), TEXT_PT, false) + GAP_PT * dot;
        double group = (width - left) / Math.max(1, chart.categories().size());
        categories(left, group);
        double figurePt = figureSize(group);
        double highest = top + letters.lineHeight(Math.max(figurePt, TEXT_PT));
        grid(scale, left, highest);
        for (int number = 0; number < chart.series().size(); number++) {
            Paint filling = BarPatterns.of(number);
            double wide = barWidth(group);
            for (int i = 0; i < chart.categories().size(); i++) {
                long value = chart.series().get(number).values().get(i);
                double x = left + i * group + group * (1 - GROUP_SHARE) / 2 + number * wide;
                double y = bottom - (bottom - highest) * value / scale.top();
                filled(new Rectangle2D.Double(x, y, wide, bottom - y), filling);
                letters.centred(canvas, figure(value), x + wide / 2, y - letters.lineHeight(figurePt), figurePt, false);
            }
        }
    }

    private void categories(double left, double group) {
        List<List<String>> names = chart.categories().stream()
                .map(name -> letters.lines(name, group * 0.95, TEXT_PT, false)).toList();
        int lines = names.stream().mapToInt(List::size).max().orElse(0);
        bottom -= lines * letters.lineHeight(TEXT_PT) + GAP_PT * dot / 2;
        for (int i = 0; i < names.size(); i++) {
            for (int line = 0; line < names.get(i).size(); line++) {
                letters.centred(canvas, names.get(i).get(line), left + (i + 0.5) * group,
                        bottom + GAP_PT * dot / 2 + line * letters.lineHeight(TEXT_PT), TEXT_PT, false);
            }
        }
    }

    private void grid(Scale scale, double left, double highest) {
        for (long value = 0; value <= scale.top(); value += scale.step()) {
            double y = bottom - (bottom - highest) * value / scale.top();
            canvas.setColor(value == 0 ? Color.BLACK : GRID);
            canvas.setStroke(new BasicStroke((float) (dot / 2)));
            canvas.draw(new Line2D.Double(left, y, width, y));
            canvas.setColor(Color.BLACK);
            String figure = figure(value);
            letters.left(canvas, figure, left - GAP_PT * dot - letters.width(figure, TEXT_PT, false),
                    y - letters.lineHeight(TEXT_PT) / 2, TEXT_PT, false);
        }
    }

    /** Letters of the figures over the bars: smaller where the bars are narrow. */
    private double figureSize(double group) {
        double widest = letters.width(figure(largest()), TEXT_PT, false);
        return Math.max(LEAST_FIGURE_PT, Math.min(TEXT_PT, TEXT_PT * barWidth(group) / Math.max(1, widest)));
    }

    private double barWidth(double group) {
        return group * GROUP_SHARE / Math.max(1, chart.series().size());
    }

    private void filled(Rectangle2D shape, Paint filling) {
        canvas.setPaint(filling);
        canvas.fill(shape);
        canvas.setColor(Color.BLACK);
        canvas.setStroke(new BasicStroke((float) (dot / 2)));
        canvas.draw(shape);
    }

    private long largest() {
        return chart.series().stream().flatMap(bars -> bars.values().stream()).mapToLong(Long::longValue).max().orElse(0);
    }

    private static String figure(long value) {
        return String.format(VIETNAMESE, "%,d", value);
    }
}
