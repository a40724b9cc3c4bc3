package vn.dienhinh.ui.step.rules.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.FormPage;
import vn.dienhinh.ui.control.Rows;

/** The finds that go to one place, in a section that folds. */
final class FindGroupPane {

    private static final double GAP = 8;

    private final Messages messages;
    private final Map<String, FindCard> cards = new LinkedHashMap<>();
    private final TitledPane section;
    private final VBox list = new VBox(GAP);
    private final VBox leftOut;
    private FindGroup group;

    FindGroupPane(FindGroup first, ReadingModel model, ValueEditors editors, Messages messages) {
        this.messages = messages;
        group = first;
        first.entries().forEach(entry -> cards.put(entry.id(), new FindCard(entry, model, editors, messages)));
        list.getChildren().add(Rows.sentence(first.goesTo(), "field-help"));
        if (first.entries().size() > 1 && first.entries().get(0).state() != FindState.SHOWN) {
            list.getChildren().add(new HBox(GAP, all("acceptAll", model, true), all("refuseAll", model, false)));
        }
        list.getChildren().addAll(cards.values());
        list.managedProperty().bind(list.visibleProperty());
        leftOut = new VBox(Rows.sentence(messages.get("reading.window.leftOut")));
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        section = FormPage.section("", first.entries().get(0).state() != FindState.SHOWN, leftOut, list);
        section.setMinWidth(0);
        section.setId("reading-group-" + first.key().replace('.', '-'));
        show(first);
    }

    private Button all(String name, ReadingModel model, boolean taken) {
        Button button = new Button(messages.get("reading.window." + name));
        button.setId("reading-" + name + "-" + group.key().replace('.', '-'));
        button.getStyleClass().add("small");
        button.setOnAction(event -> model.decideAll(group, taken));
        return button;
    }

    /** Shows the same finds as they stand now. */
    void show(FindGroup now) {
        group = now;
        now.entries().forEach(entry -> cards.get(entry.id()).show(entry));
        boolean shown = now.entries().get(0).state() == FindState.SHOWN;
        section.setText(shown ? now.title()
                : messages.get("reading.window.group", now.title(), now.used(), now.entries().size()));
        list.setVisible(!now.leftOut());
        leftOut.setVisible(now.leftOut());
    }

    TitledPane section() {
        return section;
    }

    /** Its cards by their finds' ids, in order. */
    Map<String, FindCard> cards() {
        return cards;
    }
}
