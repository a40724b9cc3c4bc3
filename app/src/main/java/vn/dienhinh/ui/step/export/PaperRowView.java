package vn.dienhinh.ui.step.export;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.messages.Messages;

/** One line of the dossier: whether it is to be exported, what it is called, how far it has come. */
final class PaperRowView extends VBox {

    private static final double GAP = 8;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PaperKind kind;
    private final Messages messages;
    private final CheckBox chosen = new CheckBox();
    private final PaperStateLabel state;
    private final Label required;
    private final Label changed;

    PaperRowView(PaperKind kind, ExportModel exports, Messages messages, Consumer<PaperKind> onSelect) {
        this.kind = kind;
        this.messages = messages;
        state = new PaperStateLabel(messages);
        required = tag("dossier.required", Feather.FLAG);
        changed = tag("dossier.changed", Feather.ALERT_TRIANGLE);
        changed.getStyleClass().add("finding-warning");
        setId("row-" + kind);
        getStyleClass().add("paper-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        chosen.setId("paper-" + kind);
        chosen.setText(messages.word(kind));
        chosen.setFocusTraversable(false);
        chosen.setSelected(exports.isChosen(kind));
        chosen.selectedProperty().addListener((property, was, is) -> {
            exports.choose(kind, is);
            onSelect.accept(kind);
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(GAP, chosen, space, state);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox tags = new HBox(GAP * 2, required, changed);
        tags.getStyleClass().add("paper-tags");
        tags.managedProperty().bind(required.visibleProperty().or(changed.visibleProperty()));
        getChildren().addAll(line, tags);
        setOnMouseClicked(event -> onSelect.accept(kind));
    }

    private Label tag(String key, Feather icon) {
        Label tag = new Label(messages.get(key), new FontIcon(icon));
        tag.getStyleClass().add("paper-tag");
        tag.managedProperty().bind(tag.visibleProperty());
        return tag;
    }

    PaperKind kind() {
        return kind;
    }

    void show(PaperRow row) {
        state.showShort(row);
        required.setVisible(row.isRequired());
        changed.setVisible(row.isChanged());
        setAccessibleText(String.join(", ", messages.word(kind), state.getText()));
    }

    /** The selected line is the one stop of the Tab key. */
    void setSelected(boolean value) {
        pseudoClassStateChanged(SELECTED, value);
        setFocusTraversable(value);
    }

    void toggle() {
        chosen.fire();
    }
}
