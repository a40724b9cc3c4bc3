package vn.dienhinh.ui.step.rules.force;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.rule.LegalForceLibrary.Origin;
import vn.dienhinh.application.rule.LegalForceLibrary.Row;
import vn.dienhinh.domain.check.text.LegalForceEntry;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.Rows;

/** The dated list of laws and decrees that the check goes by, to be looked through, added to and corrected. */
public final class LegalForcePane extends VBox {

    private static final double GAP = 8;
    private static final int FIND_COLUMNS = 22;
    private static final LegalForceEntry BLANK = new LegalForceEntry("", null, null, "", "");

    private final LegalForceModel model;
    private final UiContext context;
    private final Messages messages;
    private final LegalForceWords words;
    private final LegalForceEditor editor;
    private final VBox rows = new VBox(GAP);
    private final Label none;

    public LegalForcePane(LegalForceModel model, UiContext context) {
        super(GAP);
        this.model = model;
        this.context = context;
        this.messages = context.messages();
        this.words = new LegalForceWords(messages);
        this.editor = new LegalForceEditor(messages, context.findingMessages(),
                (entry, was) -> model.keep(entry, was, () -> kept(entry)));
        none = Rows.sentence(messages.get("force.none"), "muted");
        none.managedProperty().bind(none.visibleProperty());
        rows.setId("force-rows");
        getChildren().addAll(Rows.sentence(messages.get("force.guidance"), "field-help"), tools(), editor, none, rows);
        if (!model.canBeChanged()) {
            getChildren().add(1, Rows.sentence(messages.get("force.unreadable"), "finding", "finding-warning"));
        }
        model.rowsProperty().addListener((property, was, is) -> show(is));
        show(model.rowsProperty().get());
    }

    private FlowPane tools() {
        TextField find = new CommitTextField(value -> { });
        find.setId("force-find");
        find.setPrefColumnCount(FIND_COLUMNS);
        find.setPromptText(messages.get("force.find"));
        find.setAccessibleText(messages.get("force.find"));
        find.textProperty().addListener((property, was, is) -> model.wantedProperty().set(is));
        Button add = button("add", "force-add", Feather.PLUS, () -> editor.open(BLANK));
        add.setDisable(!model.canBeChanged());
        return new FlowPane(GAP, GAP, find, add);
    }

    private void kept(LegalForceEntry entry) {
        editor.setVisible(false);
        context.dialogs().notice("force.kept", entry.number());
    }

    private void show(List<Row> entries) {
        LocalDate today = LocalDate.now(context.clock());
        none.setVisible(entries.isEmpty());
        rows.getChildren().setAll(entries.stream().map(row -> row(row, today)).toList());
    }

    private Node row(Row row, LocalDate today) {
        LegalForceEntry entry = row.entry();
        Label number = Rows.sentence(entry.number(), "field-label");
        VBox said = new VBox(GAP / 2, number, Rows.sentence(words.state(entry, today)),
                Rows.sentence(words.origin(row), "field-help"));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(GAP, said);
        if (model.canBeChanged()) {
            line.getChildren().add(actions(row));
        }
        line.getStyleClass().add("entry");
        return line;
    }

    private HBox actions(Row row) {
        LegalForceEntry entry = row.entry();
        String id = entry.key().replaceAll("[^A-Z0-9]+", "-");
        HBox actions = new HBox(GAP);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        if (row.origin() == Origin.REMOVED) {
            actions.getChildren().add(button("restore", "force-restore-" + id, Feather.ROTATE_CCW,
                    () -> model.restore(entry)));
            return actions;
        }
        actions.getChildren().add(button("edit", "force-edit-" + id, Feather.EDIT_2, () -> editor.open(entry)));
        if (row.origin() != Origin.SHIPPED) {
            actions.getChildren().add(button("remove." + row.origin(), "force-remove-" + id, Feather.TRASH_2,
                    () -> model.remove(entry)));
        }
        return actions;
    }

    private Button button(String name, String id, Feather icon, Runnable action) {
        Button button = new Button(messages.get("force." + name), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        if (!name.equals("add")) {
            button.getStyleClass().add("flat");
        }
        return button;
    }
}
