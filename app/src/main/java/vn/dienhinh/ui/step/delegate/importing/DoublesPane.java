package vn.dienhinh.ui.step.delegate.importing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** People who may be one, two by two; both are kept unless the clerk says otherwise. */
final class DoublesPane extends VBox {

    private static final double GAP = 6;
    private static final double PAIR_HEIGHT = 84;

    private final ImportModel model;
    private final Messages messages;
    private final ListView<PersonPair> list = new ListView<>();
    private final Label help = Rows.sentence("", "field-help");
    private final Button leaveAll = new Button();
    private final Button keepAll = new Button();

    DoublesPane(ImportModel model, Messages messages) {
        super(GAP);
        this.model = model;
        this.messages = messages;
        list.setId("importing-pairs");
        list.setAccessibleText(messages.get("importing.pairs.name"));
        list.setFixedCellSize(PAIR_HEIGHT);
        list.setCellFactory(view -> new PairCell(messages, new PlaceNames(messages, model.letters()::hasSeveralSheets), this::leave));
        list.setPlaceholder(Rows.sentence(messages.get("importing.pairs.none"), "muted"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            PersonPair pair = list.getSelectionModel().getSelectedItem();
            if (pair != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.DELETE)) {
                leave(pair, !pair.left());
                event.consume();
            }
        });
        leaveAll.setId("importing-pairs-leave");
        leaveAll.setOnAction(event -> all(true));
        keepAll.setId("importing-pairs-keep");
        keepAll.setText(messages.get("importing.pairs.keepAll"));
        keepAll.setOnAction(event -> all(false));
        leaveAll.getStyleClass().add("small-button");
        keepAll.getStyleClass().add("small-button");
        FlowPane buttons = new FlowPane(8, GAP, keepAll, leaveAll);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.visibleProperty().bind(help.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(help, buttons, list);
        getStyleClass().add("importing-part");
        help.managedProperty().bind(help.visibleProperty());
        buttons.managedProperty().bind(buttons.visibleProperty());
    }

    void show(List<PersonPair> pairs) {
        int selected = list.getSelectionModel().getSelectedIndex();
        if (!pairs.equals(list.getItems())) {
            if (pairs.size() == list.getItems().size()) {
                for (int index = 0; index < pairs.size(); index++) {
                    if (!pairs.get(index).equals(list.getItems().get(index))) {
                        list.getItems().set(index, pairs.get(index));
                    }
                }
            } else {
                list.getItems().setAll(pairs);
            }
            list.getSelectionModel().select(selected);
        }
        long people = pairs.stream().map(PersonPair::laterPlace).distinct().count();
        help.setVisible(!pairs.isEmpty());
        help.setText(messages.get("importing.pairs.help"));
        leaveAll.setText(messages.get("importing.pairs.leaveAll", people));
        leaveAll.setDisable(pairs.stream().allMatch(PersonPair::left));
        keepAll.setDisable(pairs.stream().noneMatch(PersonPair::left));
    }

    private void leave(PersonPair pair, boolean left) {
        model.setRowsTaken(List.of(pair.laterPlace().toString()), !left);
    }

    private void all(boolean left) {
        model.setRowsTaken(list.getItems().stream().map(pair -> pair.laterPlace().toString()).distinct().toList(),
                !left);
    }
}
