package vn.dienhinh.application.paper.upward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Chart;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.report.CommendationFigure;
import vn.dienhinh.domain.text.VietnameseText;

/** The report's commendation figures by year and form as a picture: collectives and individuals together. */
final class CommendationChart {

    /** More bars side by side than this can't be told apart in print. */
    private static final int MOST_FORMS = 5;
    private static final int MOST_YEARS = 10;
    private static final int LONGEST_NAME = 60;
    private static final double WIDTH_MM = 150;
    private static final double HEIGHT_MM = 80;

    private final Wording wording;

    CommendationChart(Wording wording) {
        this.wording = wording;
    }

    /** Picture and caption; nothing where no year has a figure. */
    List<Block> build(List<CommendationFigure> figures) {
        List<CommendationFigure> counted = figures.stream()
                .filter(figure -> figure.year() != null && count(figure) > 0).toList();
        if (counted.isEmpty()) {
            return List.of();
        }
        List<Integer> all = counted.stream().map(CommendationFigure::year).distinct().sorted().toList();
        List<Integer> years = all.subList(Math.max(0, all.size() - MOST_YEARS), all.size());
        List<String> forms = forms(counted);
        boolean some = forms.size() > MOST_FORMS;
        List<String> shown = some ? forms.subList(0, MOST_FORMS - 1) : forms;
        List<Chart.Series> series = new ArrayList<>();
        shown.forEach(form -> series.add(series(name(form), counted, years, figure -> figure.form().equals(form))));
        if (some) {
            series.add(series(wording.text("figures.chart.others"), counted, years,
                    figure -> !shown.contains(figure.form())));
        }
        return List.of(new Chart("", wording.text("figures.chart.unit"), years.stream()
                        .map(year -> wording.text("figures.chart.year", Map.of("year", year.toString()))).toList(),
                        series, WIDTH_MM, HEIGHT_MM),
                Paragraphs.of(PaperStyles.CHART_CAPTION, wording.text("figures.chart.caption")));
    }

    /** The forms, those with the greatest sums first where there are too many to show. */
    private static List<String> forms(List<CommendationFigure> figures) {
        List<String> forms = figures.stream().map(CommendationFigure::form).distinct().toList();
        return forms.size() <= MOST_FORMS ? forms : forms.stream().sorted(Comparator.comparingLong(
                (String form) -> sum(figures, figure -> figure.form().equals(form))).reversed()).toList();
    }

    private static Chart.Series series(String name, List<CommendationFigure> figures, List<Integer> years,
                                       Predicate<CommendationFigure> which) {
        return new Chart.Series(name, years.stream()
                .map(year -> sum(figures, figure -> Objects.equals(figure.year(), year) && which.test(figure))).toList());
    }

    private static long sum(List<CommendationFigure> figures, Predicate<CommendationFigure> which) {
        return figures.stream().filter(which).mapToLong(CommendationChart::count).sum();
    }

    private static long count(CommendationFigure figure) {
        return Math.max(0, orNone(figure.collectives())) + Math.max(0, orNone(figure.individuals()));
    }

    private static long orNone(Integer value) {
        return value == null ? 0 : value;
    }

    private String name(String form) {
        String name = form.isEmpty() ? Wording.DOTS : VietnameseText.line(Paragraphs.clean(form));
        int letters = name.codePointCount(0, name.length());
        return letters <= LONGEST_NAME ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip() + Wording.DOTS;
    }
}
