package vn.dienhinh.ui.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.time.PublicHoliday;
import vn.dienhinh.domain.time.WorkingCalendar;
import vn.dienhinh.messages.Messages;

/**
 * The picture: a line of days to scale, the unit's days above it, the superior's below, today and days off marked. For
 * the eye only; whoever reads it otherwise has the list.
 */
final class TimelinePane extends Pane {

    /** Measured as the words of days that stand out, the widest. */
    private static final String FLAG = "timeline-flag";
    private static final double LEAST_WIDTH = 240;
    private static final int LANES_ABOVE = 5;
    private static final int LANES_BELOW = 4;
    private static final double LANE = 22;
    private static final double BAND = 32;
    private static final double TODAY_STRIP = 22;
    private static final double MARK = 5;
    private static final double MARGIN = 8;

    private final Messages messages;
    private final IntConsumer onChoose;
    private final Label probe = new Label();
    private List<TimelineMark> marks = List.of();
    private LocalDate today;
    private TimelineScale scale;

    /** @param onChoose takes the index of the line that was clicked */
    TimelinePane(Messages messages, IntConsumer onChoose) {
        this.messages = messages;
        this.onChoose = onChoose;
        setId("deadline-picture");
        getStyleClass().add("timeline");
        probe.getStyleClass().add(FLAG);
        probe.setVisible(false);
        widthProperty().addListener((property, was, is) -> draw());
        sceneProperty().addListener((property, was, is) -> draw());
    }

    void show(List<TimelineMark> shown, LocalDate day) {
        marks = shown;
        today = day;
        draw();
    }

    private void draw() {
        getChildren().setAll(probe);
        if (getScene() == null || getWidth() <= LEAST_WIDTH || marks.isEmpty()) {
            return;
        }
        double width = getWidth() - 2 * MARGIN;
        scale = TimelineScale.of(marks.stream().map(TimelineMark::day).toList(), today, width,
                marks.stream().mapToDouble(mark -> measured(words(List.of(mark)))).max().orElse(0) + MARGIN);
        List<TimelineMark> above = marks.stream().filter(m -> m.kind() != TimelineMark.Kind.SUPERIOR).toList();
        List<TimelineMark> below = marks.stream().filter(m -> m.kind() == TimelineMark.Kind.SUPERIOR).toList();
        List<FlagLayout.Flag> aboveFlags = flags(above, LANES_ABOVE);
        List<FlagLayout.Flag> belowFlags = flags(below, LANES_BELOW);
        double top = TODAY_STRIP + lanes(aboveFlags) * LANE + MARK;
        double height = top + BAND + MARK + lanes(belowFlags) * LANE;
        setMinHeight(height);
        setPrefHeight(height);
        drawDays(top, height);
        drawTicks(top);
        drawToday(height);
        aboveFlags.forEach(flag -> drawFlag(flag, above, top, -1));
        belowFlags.forEach(flag -> drawFlag(flag, below, top + BAND, 1));
    }

    private static int lanes(List<FlagLayout.Flag> flags) {
        return flags.stream().mapToInt(flag -> flag.lane() + 1).max().orElse(0);
    }

    private List<FlagLayout.Flag> flags(List<TimelineMark> items, int lanes) {
        return FlagLayout.of(items.stream().map(mark -> scale.x(mark.day())).toList(),
                (first, last) -> measured(words(items.subList(first, last + 1))), lanes);
    }

    private double measured(String text) {
        probe.setText(text);
        probe.applyCss();
        return Math.ceil(probe.prefWidth(-1));
    }

    /** "14/8 Kế hoạch"; several things share a flag as "14/8 Kế hoạch và 1 việc", or "3 việc" on several days. */
    private String words(List<TimelineMark> items) {
        String first = shortDay(items.get(0).day());
        if (items.size() == 1) {
            return messages.get("deadline.flag", first, items.get(0).name());
        }
        boolean sameDay = items.get(0).day().equals(items.get(items.size() - 1).day());
        return sameDay ? messages.get("deadline.flag.day", first, items.get(0).name(), items.size() - 1)
                : messages.get("deadline.flag.several", items.size());
    }

    private static String shortDay(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    /** The line itself, and days on which offices are closed. */
    private void drawDays(double top, double height) {
        Rectangle band = new Rectangle(MARGIN, top, scale.width(), BAND);
        band.getStyleClass().add("timeline-band");
        getChildren().add(band);
        for (LocalDate day = scale.from(); !day.isAfter(scale.to()); day = day.plusDays(1)) {
            Optional<PublicHoliday> holiday = WorkingCalendar.holiday(day);
            if (holiday.isPresent() || WorkingCalendar.isWeekEnd(day)) {
                double left = Math.floor(MARGIN + scale.left(day));
                double right = Math.min(Math.floor(MARGIN + scale.left(day.plusDays(1))), MARGIN + scale.width());
                Rectangle off = new Rectangle(left, TODAY_STRIP, right - left, height - TODAY_STRIP);
                off.getStyleClass().add(holiday.isPresent() ? "timeline-holiday" : "timeline-week-end");
                holiday.map(messages::word).ifPresent(name -> Tooltip.install(off, new Tooltip(name)));
                getChildren().add(off);
            }
        }
    }

    private void drawTicks(double top) {
        for (TimelineScale.Tick tick : scale.ticks()) {
            double x = MARGIN + scale.left(tick.day());
            Line line = new Line(x, top, x, top + BAND);
            line.getStyleClass().add("timeline-tick");
            Label label = new Label(words(tick));
            label.getStyleClass().add("timeline-tick-label");
            double room = MARGIN + scale.width() - x;
            label.relocate(x + 4, top + BAND / 2 - 9);
            getChildren().add(line);
            if (room > measured(label.getText())) {
                getChildren().add(label);
            }
        }
    }

    private String words(TimelineScale.Tick tick) {
        return switch (tick.kind()) {
            case DAY -> shortDay(tick.day());
            case MONTH -> messages.get("deadline.month", tick.day().getMonthValue(), tick.day().getYear());
            case SHORT_MONTH -> messages.get("deadline.month.short", tick.day().getMonthValue(),
                    tick.day().getYear());
        };
    }

    /** Its words have a strip of their own; far from all deadlines it stands in words at the end of the line. */
    private void drawToday(double height) {
        Label label = new Label(todayWords());
        label.getStyleClass().add("timeline-today-label");
        probe.getStyleClass().setAll("label", "timeline-today-label");
        double width = measured(label.getText());
        probe.getStyleClass().setAll("label", FLAG);
        double x = MARGIN + (scale.shows(today) ? scale.x(today) : today.isBefore(scale.from()) ? 0 : scale.width());
        if (scale.shows(today)) {
            Line line = new Line(x, TODAY_STRIP - 2, x, height);
            line.getStyleClass().add("timeline-today");
            getChildren().add(line);
        }
        label.relocate(Math.max(MARGIN, Math.min(x - width / 2, MARGIN + scale.width() - width)), 0);
        getChildren().add(label);
    }

    private String todayWords() {
        String day = OfficialDate.shortForm(today);
        if (scale.shows(today)) {
            return messages.get("deadline.picture.today", day);
        }
        LocalDate first = marks.get(0).day();
        LocalDate last = marks.get(marks.size() - 1).day();
        return today.isBefore(first)
                ? messages.get("deadline.picture.todayBefore", day, first.toEpochDay() - today.toEpochDay())
                : messages.get("deadline.picture.todayAfter", day, today.toEpochDay() - last.toEpochDay());
    }

    /** @param side -1 above the line, 1 below it */
    private void drawFlag(FlagLayout.Flag flag, List<TimelineMark> items, double edge, int side) {
        List<TimelineMark> own = items.subList(flag.first(), flag.last() + 1);
        double x = MARGIN + flag.x();
        double far = edge + side * (MARK + (flag.lane() + 1) * LANE - 2);
        Line pole = new Line(x, edge, x, far);
        pole.getStyleClass().add("timeline-pole");
        Label label = new Label(words(own));
        label.getStyleClass().addAll(FLAG, styleOf(own));
        label.setTooltip(new Tooltip(own.stream().map(mark -> OfficialDate.shortForm(mark.day()) + ": " + mark.name())
                .collect(Collectors.joining("\n"))));
        label.relocate(x + 2, side < 0 ? far : far - LANE + 4);
        label.setOnMouseClicked(event -> onChoose.accept(own.get(0).line()));
        getChildren().addAll(pole, label);
        List<Double> drawn = new ArrayList<>();
        for (TimelineMark mark : own) {
            double at = MARGIN + scale.x(mark.day());
            if (!drawn.contains(at)) {
                drawn.add(at);
                Polygon diamond = new Polygon(at, edge - MARK, at + MARK, edge, at, edge + MARK, at - MARK, edge);
                diamond.getStyleClass().addAll("timeline-mark", styleOf(List.of(mark)));
                getChildren().add(diamond);
            }
        }
    }

    private static String styleOf(List<TimelineMark> items) {
        if (items.stream().allMatch(TimelineMark::past)) {
            return "timeline-past";
        }
        return switch (items.get(0).kind()) {
            case OWN -> "timeline-own";
            case PROPOSED -> "timeline-proposed";
            case SUPERIOR -> "timeline-superior";
        };
    }
}
