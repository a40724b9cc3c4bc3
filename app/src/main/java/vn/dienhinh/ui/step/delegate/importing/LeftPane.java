package vn.dienhinh.ui.step.delegate.importing;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.roster.LeftText;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** Every text of the files that nobody's field took, with its cell: nothing disappears unseen. */
final class LeftPane extends VBox {

    private static final double GAP = 8;

    private final Messages messages;
    private final ListView<LeftText> list = new ListView<>();
    private final Label help = Rows.sentence("", "field-help");

    LeftPane(Messages messages) {
        super(GAP);
        this.messages = messages;
        list.setId("importing-left");
        list.setAccessibleText(messages.get("importing.left.name"));
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(LeftText text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty || text == null ? "" : words(text));
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(help, list);
        getStyleClass().add("importing-part");
    }

    private String words(LeftText text) {
        String place = text.place().row() == 0 ? messages.get("importing.left.above") : text.place().cell();
        return text.heading().isEmpty() ? messages.get("importing.left.line", place, text.text())
                : messages.get("importing.left.headed", place, text.heading(), text.text());
    }

    void show(List<LeftText> left) {
        help.setText(messages.get(left.isEmpty() ? "importing.left.none" : "importing.left.help"));
        list.setItems(FXCollections.observableList(left));
    }
}
