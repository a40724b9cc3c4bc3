package vn.dienhinh.ui.step.plan;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.FindingLine;
import vn.dienhinh.ui.outline.LineActions;

/** One line of the distribution list. */
final class RecipientRow extends VBox {

    /**
     * What a line can ask for.
     *
     * @param rename takes id and name
     * @param move   takes id and true for upwards
     * @param remove takes the id
     * @param next   asks for the line behind
     */
    record Actions(BiConsumer<String, String> rename, BiConsumer<String, Boolean> move, Consumer<String> remove,
                   Consumer<String> next) {
    }

    private static final double GAP = 4;

    private final UiContext context;
    private final CommitTextField name;
    private final Button up;
    private final Button down;
    private final VBox findings = new VBox();

    RecipientRow(String id, UiContext context, Actions actions) {
        super(GAP);
        this.context = context;
        name = new CommitTextField(text -> actions.rename().accept(id, text));
        HBox.setHgrow(name, Priority.ALWAYS);
        up = LineActions.iconButton(Feather.ARROW_UP, context.messages().get("recipients.up"),
                () -> move(id, true, actions));
        down = LineActions.iconButton(Feather.ARROW_DOWN, context.messages().get("recipients.down"),
                () -> move(id, false, actions));
        Button remove = LineActions.iconButton(Feather.TRASH_2, context.messages().get("recipients.remove"),
                () -> actions.remove().accept(id));
        HBox line = new HBox(GAP, name, up, down, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, findings);
        name.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, id, actions));
    }

    void show(Recipient recipient, int number, int count, List<Finding> found) {
        name.show(recipient.name());
        name.setAccessibleText(context.messages().get("recipients.line", number, count));
        up.setDisable(number == 1);
        down.setDisable(number == count);
        findings.getChildren().setAll(found.stream()
                .map(finding -> new FindingLine(finding, context.findingMessages())).toList());
    }

    void focusName() {
        name.requestFocus();
    }

    void commit() {
        name.commit();
    }

    private void move(String id, boolean upwards, Actions actions) {
        name.commit();
        actions.move().accept(id, upwards);
    }

    private void onKey(KeyEvent event, String id, Actions actions) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.getCode() == KeyCode.ENTER) {
            name.commit();
            actions.next().accept(id);
            event.consume();
        } else if (event.isAltDown() && arrow) {
            move(id, event.getCode() == KeyCode.UP, actions);
            event.consume();
        }
    }
}
