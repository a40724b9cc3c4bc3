package vn.dienhinh.ui.step.delegate.importing;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.dienhinh.messages.Messages;

/** Two people under each other, and what shall become of the second. */
final class PairCell extends ListCell<PersonPair> {

    private static final double PLACE_WIDTH = 200;

    private final Messages messages;
    private final PlaceNames names;
    private final Label firstPlace = place();
    private final Label secondPlace = place();
    private final Label first = new Label();
    private final Label second = new Label();
    private final RadioButton both = new RadioButton();
    private final RadioButton leave = new RadioButton();
    private final VBox box;

    /** @param onChoose takes the pair, and true to leave the later one out */
    PairCell(Messages messages, PlaceNames names, BiConsumer<PersonPair, Boolean> onChoose) {
        this.messages = messages;
        this.names = names;
        ToggleGroup group = new ToggleGroup();
        both.setText(messages.get("importing.pair.both"));
        both.setToggleGroup(group);
        both.setFocusTraversable(false);
        both.setOnAction(event -> onChoose.accept(getItem(), false));
        leave.setText(messages.get("importing.pair.leave"));
        leave.setToggleGroup(group);
        leave.setFocusTraversable(false);
        leave.setOnAction(event -> onChoose.accept(getItem(), true));
        GridPane people = new GridPane();
        people.getColumnConstraints().addAll(new ColumnConstraints(PLACE_WIDTH), new ColumnConstraints());
        people.setHgap(12);
        people.setVgap(2);
        people.addRow(0, firstPlace, first);
        people.addRow(1, secondPlace, second);
        HBox choice = new HBox(20, both, leave);
        choice.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(6, people, choice);
        setPrefWidth(0);
    }

    private static Label place() {
        Label label = new Label();
        label.getStyleClass().add("muted");
        label.setMaxWidth(PLACE_WIDTH);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return label;
    }

    @Override
    protected void updateItem(PersonPair pair, boolean empty) {
        super.updateItem(pair, empty);
        if (empty || pair == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        firstPlace.setText(pair.earlierPlace() == null ? messages.get("importing.pair.onList", pair.listNumber())
                : names.whole(pair.earlierPlace()));
        first.setText(names.person(pair.earlier()));
        secondPlace.setText(names.whole(pair.laterPlace()));
        second.setText(names.person(pair.later()));
        (pair.left() ? leave : both).setSelected(true);
        setGraphic(box);
        setAccessibleText(messages.get("importing.pair.name", first.getText(), firstPlace.getText(), second.getText(),
                secondPlace.getText(), pair.left() ? leave.getText() : both.getText()));
    }
}
