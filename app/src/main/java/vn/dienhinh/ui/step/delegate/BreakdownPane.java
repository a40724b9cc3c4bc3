package vn.dienhinh.ui.step.delegate;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.CompositionBreakdown;
import vn.dienhinh.domain.delegate.FacetCount;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.messages.Messages;

/** Who is in the list: counts, per cent and a bar for each group, and what the rules look to. */
final class BreakdownPane extends ScrollPane {

    private static final double GAP = 16;
    private static final double WHOLE = 100;
    private static final double LABEL_WIDTH = 220;
    private static final double FIGURE_WIDTH = 132;

    private final Messages messages;
    private final VBox content = new VBox(GAP);

    BreakdownPane(Messages messages) {
        this.messages = messages;
        setId("delegates-breakdown");
        setFitToWidth(true);
        content.setPadding(new Insets(8));
        setContent(content);
    }

    /** @param year the year by which ages are counted */
    void show(Conference conference, int year) {
        CompositionBreakdown counted = CompositionBreakdown.of(conference.delegates(), year);
        content.getChildren().clear();
        if (counted.people() == 0) {
            Label empty = new Label(messages.get("delegates.breakdown.empty"));
            empty.setWrapText(true);
            content.getChildren().add(empty);
            return;
        }
        List<String> looksTo = conference.scope().map(RuleScope::looksTo).orElse(List.of());
        if (!looksTo.isEmpty()) {
            content.getChildren().add(looksTo(looksTo, counted));
        }
        content.getChildren().add(section("delegates.breakdown.people", List.of(
                line("women", counted.women()), line("minorities", counted.minorities()),
                line("party", counted.party()), line("workers", counted.workers())), counted.people()));
        content.getChildren().add(section("delegates.breakdown.ages", counted.ages().stream()
                .map(band -> new Line(age(band), band.count(), 0, band.isUnknown())).toList(), counted.people()));
        addFacet("delegates.breakdown.sectors", counted.sectors(), counted.people());
        addFacet("delegates.breakdown.localities", counted.localities(), counted.people());
        addFacet("delegates.breakdown.formerLocalities", counted.formerLocalities(), counted.people());
    }

    /** A line of a section: heads, those of whom it is not known, and whether the line itself counts those. */
    private record Line(String label, int count, int unknown, boolean isUnknown) {
    }

    private Line line(String key, CompositionBreakdown.Part part) {
        return new Line(messages.get("delegates.breakdown." + key), part.yes(), part.unknown(), false);
    }

    private String age(CompositionBreakdown.AgeBand band) {
        if (band.isUnknown()) {
            return messages.get("delegates.facet.unknown");
        }
        return band.from() == null ? messages.get("delegates.breakdown.upTo", band.to())
                : band.to() == null ? messages.get("delegates.breakdown.from", band.from())
                : messages.get("delegates.breakdown.between", band.from(), band.to());
    }

    private void addFacet(String key, List<FacetCount> counts, int people) {
        List<Line> lines = new ArrayList<>();
        counts.forEach(count -> lines.add(new Line(count.key().isEmpty() ? messages.get("delegates.facet.unknown")
                : count.value(), count.count(), 0, count.key().isEmpty())));
        content.getChildren().add(section(key, lines, people));
    }

    private Node looksTo(List<String> groups, CompositionBreakdown counted) {
        VBox box = new VBox(4, heading("delegates.breakdown.looksTo"));
        for (String group : groups) {
            CompositionBreakdown.Part part = counted.groupOf(group).orElse(null);
            String key = part == null ? "byHand" : part.yes() > 0 ? "there" : part.unknown() > 0 ? "unknown" : "missing";
            Label words = new Label(messages.get("delegates.breakdown.group." + key, VietnameseText.capitalised(group),
                    part == null ? 0 : part.yes(), part == null ? 0 : part.percent()));
            words.setGraphic(new FontIcon(switch (key) {
                case "there" -> Feather.CHECK_CIRCLE;
                case "missing" -> Feather.ALERT_TRIANGLE;
                default -> Feather.HELP_CIRCLE;
            }));
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(words);
        }
        return box;
    }

    private Label heading(String key) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("share-figure");
        return label;
    }

    private Node section(String key, List<Line> lines, int people) {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(4);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(LABEL_WIDTH), new ColumnConstraints(FIGURE_WIDTH),
                bars);
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            double percent = WHOLE * line.count() / people;
            Label label = new Label(line.label());
            label.setWrapText(true);
            String figures = messages.get("delegates.breakdown.figures", line.count(), percent);
            Label figure = new Label(line.unknown() == 0 ? figures
                    : messages.get("delegates.breakdown.figuresOpen", line.count(), percent, line.unknown()));
            figure.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            figure.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(row, label, figure, new PercentBar(percent, line.isUnknown()));
        }
        return new VBox(4, heading(key), grid);
    }

    /** A bar as long as a share; hatched in grey for those of whom nothing is known. */
    private static final class PercentBar extends Region {
        private static final double HEIGHT = 10;
        private final Region bar = new Region();
        private final double percent;

        PercentBar(double percent, boolean unknown) {
            this.percent = percent;
            bar.getStyleClass().add(unknown ? "share-guests" : "share-exemplars");
            getChildren().add(bar);
            setMinHeight(HEIGHT + 8);
        }

        @Override
        protected void layoutChildren() {
            bar.resizeRelocate(0, (getHeight() - HEIGHT) / 2, snapSizeX(getWidth() * percent / WHOLE), HEIGHT);
        }
    }
}
