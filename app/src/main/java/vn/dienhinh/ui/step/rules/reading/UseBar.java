package vn.dienhinh.ui.step.rules.reading;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.CommitTextField;

/** How much is used, under what name the rules are kept, and the button that does it. */
final class UseBar extends HBox {

    private static final double GAP = 8;

    private final ReadingModel model;
    private final Messages messages;
    private final Label count = new Label();
    private final TextField name = new CommitTextField(value -> { });
    private String suggested = "";

    /** @param beforeUse hands over what is being typed */
    UseBar(ReadingModel model, Messages messages, Runnable beforeUse) {
        super(GAP);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("reading-bar");
        setAlignment(Pos.CENTER_LEFT);
        count.setId("reading-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Label label = new Label(messages.get("reading.window.name"));
        label.setLabelFor(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        name.setId("reading-name");
        name.setAccessibleText(label.getText());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button use = new Button(messages.get("reading.window.use"));
        use.setId("reading-use");
        use.getStyleClass().add("accent");
        use.setMinWidth(Region.USE_PREF_SIZE);
        use.disableProperty().bind(name.textProperty().isEmpty().or(model.busyProperty()));
        use.setOnAction(event -> {
            beforeUse.run();
            if (!VietnameseText.isBlank(name.getText())) {
                model.use(name.getText());
            }
        });
        getChildren().addAll(count, label, name, use);
    }

    /** Proposes a name for a new paper. */
    void suggest() {
        suggested = model.suggestedName();
        name.setText(suggested);
        name.positionCaret(0);
    }

    /** Counts, and lets the name follow the paper while the clerk has not given one. */
    void show(List<FindGroup> groups) {
        long used = groups.stream().mapToLong(FindGroup::used).sum();
        count.setText(messages.get("reading.window.count", used, count(groups, FindState.CHANGED), count(groups, FindState.REFUSED)));
        if (name.getText().equals(suggested)) {
            suggest();
        }
    }

    private static long count(List<FindGroup> groups, FindState state) {
        return groups.stream().filter(group -> !group.leftOut()).flatMap(group -> group.entries().stream())
                .filter(entry -> entry.state() == state).count();
    }
}
