package vn.dienhinh.ui.step.delegate;

import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/** The entrance in a window of its own, as large as the screen; F11 makes it fill the screen wholly. */
final class CheckInWindow {

    private final Stage stage = new Stage();
    private final CheckInPane pane;

    CheckInWindow(ConferenceModel model, UiContext context, Window owner) {
        pane = new CheckInPane(model, context);
        Scene scene = new Scene(pane, owner.getWidth(), owner.getHeight());
        scene.getStylesheets().addAll(owner.getScene().getStylesheets());
        scene.getStylesheets().add(DelegateStepView.class.getResource("delegate.css").toExternalForm());
        stage.setTitle(context.messages().get("checkIn.title"));
        stage.initOwner(owner);
        stage.setScene(scene);
        stage.setMaximized(true);
        scene.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case F11 -> stage.setFullScreen(!stage.isFullScreen());
                case ESCAPE -> stage.close();
                default -> { }
            }
        });
    }

    void open() {
        stage.show();
        stage.toFront();
        pane.begin();
    }
}
