package vn.dienhinh.ui.step.delegate.importing;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.roster.EncodingFound;
import vn.dienhinh.messages.Messages;

/** A sheet in an old encoding: a text before and after, and the clerk's word on it. */
final class LettersPane extends VBox {

    private static final double GAP = 6;

    private final ImportModel model;
    private final Messages messages;
    private final Runnable onSettled;
    private final Label question = new Label();
    private final Label before = new Label();
    private final Label after = new Label();
    private final FlowPane sample;
    private final Button convert;
    private final Button alike;
    private final Button keep;

    /** @param onSettled runs after an answer, to take the keyboard on: the other answer must not be a key away */
    LettersPane(ImportModel model, Messages messages, Runnable onSettled) {
        super(GAP);
        this.onSettled = onSettled;
        this.model = model;
        this.messages = messages;
        setId("importing-letters");
        getStyleClass().addAll("panel", "importing-letters");
        convert = button("importing-letters-convert", () -> settle(true, false));
        convert.getStyleClass().add("accent");
        alike = button("importing-letters-alike", () -> settle(true, true));
        keep = button("importing-letters-keep", () -> settle(false, false));
        alike.managedProperty().bind(alike.visibleProperty());
        before.setId("importing-letters-before");
        after.setId("importing-letters-after");
        after.getStyleClass().add("answer");
        Label becomes = new Label(messages.get("importing.letters.after"));
        FlowPane.setMargin(becomes, new Insets(0, 0, 0, GAP * 4));
        sample = new FlowPane(8, 2, new Label(messages.get("importing.letters.before")), before, becomes, after);
        FlowPane buttons = new FlowPane(8, GAP, convert, alike, keep);
        buttons.setAlignment(Pos.CENTER_LEFT);
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(question, sample, buttons);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private Button button(String id, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("small-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    private void settle(boolean converted, boolean others) {
        model.settleLetters(model.sheetProperty().get(), converted, others);
        onSettled.run();
    }

    void show() {
        Integer sheet = model.sheetProperty().get();
        boolean old = sheet != null && model.letters().isOld(sheet);
        boolean asked = old && !model.letters().isSettled(sheet);
        setVisible(old);
        if (!old) {
            return;
        }
        EncodingFound found = model.letters().found(sheet);
        before.setText(found.sampleBefore());
        after.setText(found.sampleAfter());
        boolean asTyped = model.selection().preview().asTyped().contains(sheet);
        sample.setVisible(asked);
        sample.setManaged(asked);
        String state = asked ? "asked" : asTyped ? "kept" : "converted";
        question.setText(messages.get("importing.letters." + state, messages.word(found.encoding())));
        long open = model.openLetters().stream().filter(other -> !other.equals(sheet)
                && model.letters().found(other).encoding() == found.encoding()).count();
        convert.setText(messages.get("importing.letters.convert"));
        convert.setVisible(asked || asTyped);
        convert.setManaged(convert.isVisible());
        alike.setText(messages.get("importing.letters.alike", open + 1));
        alike.setVisible(asked && open > 0);
        keep.setText(messages.get("importing.letters.keep"));
        keep.setVisible(asked || !asTyped);
        keep.setManaged(keep.isVisible());
    }

    /** Takes the keyboard where there is a question. */
    boolean begin() {
        Integer sheet = model.sheetProperty().get();
        boolean asked = isVisible() && sheet != null && !model.letters().isSettled(sheet);
        if (asked) {
            convert.requestFocus();
        }
        return asked;
    }
}
