package vn.dienhinh.ui.control;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A time of day typed as 7:30 or 7h30; a text that is no time stays, is said to be none, and is not handed over. */
public final class ClockTimeField extends VBox {

    private static final double GAP = 4;
    private static final int COLUMNS = 5;

    private final CommitTextField field = new CommitTextField(this::read);
    private final Label wrong;
    private final Consumer<LocalTime> onCommit;
    private LocalTime committed;

    /**
     * @param wrongText what is said of a text that is no time
     * @param onCommit  takes the time, or null for an empty field
     */
    public ClockTimeField(String wrongText, Consumer<LocalTime> onCommit) {
        super(GAP);
        this.onCommit = onCommit;
        wrong = new Label(wrongText, new FontIcon(Feather.ALERT_CIRCLE));
        wrong.getStyleClass().addAll("finding", "finding-error");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setVisible(false);
        field.setPrefColumnCount(COLUMNS);
        field.setMaxWidth(USE_PREF_SIZE);
        field.accessibleTextProperty().bind(accessibleTextProperty());
        getChildren().addAll(field, wrong);
    }

    /** Shows a time from outside; a text that is no time is left to be mended, unless another time comes. */
    public void show(LocalTime time) {
        if (!wrong.isVisible() || !Objects.equals(time, committed)) {
            committed = time;
            wrong.setVisible(false);
            field.show(ClockTime.words(time));
        }
    }

    /** Reads what is typed. */
    public void commit() {
        field.commit();
    }

    private void read(String text) {
        Optional<LocalTime> time = ClockTime.parse(text);
        wrong.setVisible(time.isEmpty() && !text.isEmpty());
        if (wrong.isVisible() || Objects.equals(time.orElse(null), committed)) {
            return;
        }
        committed = time.orElse(null);
        field.show(ClockTime.words(committed));
        onCommit.accept(committed);
    }
}
