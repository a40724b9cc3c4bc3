package vn.dienhinh.ui.step.delegate.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import vn.dienhinh.messages.Messages;

/** Which file is being read, and the way back. */
final class ReadingPane extends VBox {

    private static final double GAP = 12;
    private static final double BAR_WIDTH = 320;

    private final Button cancel;

    ReadingPane(ImportModel model, Messages messages) {
        super(GAP);
        setAlignment(Pos.CENTER);
        Label words = new Label();
        words.setId("importing-progress");
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(BAR_WIDTH);
        model.progressProperty().addListener((property, was, is) -> {
            words.setText(is.file().isEmpty() ? messages.get("importing.reading.text")
                    : messages.get("importing.reading", is.file(), is.index() + 1, is.count()));
            bar.setProgress(is.count() < 2 ? ProgressBar.INDETERMINATE_PROGRESS : (double) is.index() / is.count());
        });
        cancel = new Button(messages.get("importing.stop"));
        cancel.setId("importing-stop");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> model.cancel());
        getChildren().addAll(words, bar, cancel);
    }

    void begin() {
        cancel.requestFocus();
    }
}
