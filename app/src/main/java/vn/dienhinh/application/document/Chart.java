package vn.dienhinh.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Figures drawn as groups of upright bars, centred in the column; both formats show the same picture. It stays on the
 * page of the paragraph after it, its caption.
 *
 * @param title      what the picture says above its bars; empty for none
 * @param unit       what is counted: "lượt"; empty for none
 * @param categories names of the groups from the left: "Năm 2021"
 * @param series     the bars of each group, from its left
 * @param widthMm    width of the picture, at most that of the column
 * @param heightMm   height of the picture
 */
public record Chart(String title, String unit, List<String> categories, List<Series> series, double widthMm,
                    double heightMm) implements Picture {

    /**
     * The bars of one colour.
     *
     * @param name   what the legend says
     * @param values a figure for each category, 0 or more
     */
    public record Series(String name, List<Long> values) {

        public Series {
            values = List.copyOf(values);
            if (values.stream().anyMatch(value -> value < 0)) {
                throw new IllegalArgumentException("a bar below nought");
            }
        }
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int groups = categories.size();
        if (series.stream().anyMatch(bars -> bars.values().size() != groups)) {
            throw new IllegalArgumentException("each series needs a figure for each category");
        }
    }

    /** The figures in words: "Năm 2021: Giấy khen 12, Bằng khen 3; …". */
    @Override
    public String description() {
        StringJoiner groups = new StringJoiner("; ", head(), "");
        for (int i = 0; i < categories.size(); i++) {
            StringJoiner bars = new StringJoiner(", ", categories.get(i) + ": ", "");
            for (Series one : series) {
                bars.add(one.name() + " " + one.values().get(i));
            }
            groups.add(bars.toString());
        }
        return groups.toString();
    }

    /** Every text that the picture shows besides its figures. */
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(title, unit));
        words.addAll(categories);
        series.forEach(bars -> words.add(bars.name()));
        return words;
    }

    private String head() {
        if (title.isEmpty()) {
            return unit.isEmpty() ? "" : "Đơn vị tính: " + unit + ". ";
        }
        return title + (unit.isEmpty() ? "" : " (đơn vị tính: " + unit + ")") + ". ";
    }
}
