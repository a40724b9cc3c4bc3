package vn.dienhinh.ui.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;
import vn.dienhinh.domain.text.OfficialDate;

/** A date typed as 20/3/2025 or picked; a text that is no date stays visible, marked, and is not handed over. */
public class DateField extends DatePicker implements TypedText {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final double WIDTH = 176;

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong-value");

    private final ReadOnlyStringWrapper unread = new ReadOnlyStringWrapper("");
    private final Consumer<LocalDate> onCommit;
    private LocalDate committed;

    /** @param onCommit takes the date, or null for an empty field */
    public DateField(Consumer<LocalDate> onCommit) {
        this.onCommit = onCommit;
        setPrefWidth(WIDTH);
        setPromptText("ngày/tháng/năm");
        setConverter(new Converter());
        valueProperty().addListener((property, was, is) -> handOver(is));
        getEditor().focusedProperty().addListener((property, was, is) -> {
            if (is) {
                getEditor().selectAll();
            } else {
                commit();
            }
        });
    }

    /** Shows a date from outside; null shows an empty field. */
    public final void show(LocalDate value) {
        committed = value;
        if (!Objects.equals(value, getValue())) {
            setValue(value);
            // The skin fills the editor only with its first layout; until then the date would be committed as blank.
            getEditor().setText(getConverter().toString(value));
        }
    }

    /** Reads the typed text and hands it over when it is another date. */
    public final void commit() {
        if (getSkin() == null) {
            // Never shown, so nothing was typed: the editor does not hold the date yet.
            return;
        }
        String text = getEditor().getText().strip();
        LocalDate typed = parse(text);
        boolean wrong = typed == null && !text.isEmpty();
        pseudoClassStateChanged(WRONG, wrong);
        unread.set(wrong ? text : "");
        if (!wrong) {
            setValue(typed);
        }
    }

    /** The typed text that is no date; empty while there is none. */
    public final ReadOnlyStringProperty unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    @Override
    public final boolean isTyped() {
        return !getConverter().toString(committed).equals(getEditor().getText());
    }

    @Override
    public final TextInputControl input() {
        return getEditor();
    }

    private void handOver(LocalDate value) {
        if (!Objects.equals(value, committed)) {
            committed = value;
            onCommit.accept(value);
        }
    }

    /** The date of a typed text; also with dots, hyphens or blanks between the parts; null when it is none. */
    public static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text.strip().replaceAll("[-.\\s/]+", "/"), TYPED);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private final class Converter extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate date) {
            return date == null ? "" : OfficialDate.shortForm(date);
        }

        @Override
        public LocalDate fromString(String text) {
            LocalDate typed = text == null || text.isBlank() ? null : parse(text);
            return typed == null && text != null && !text.isBlank() ? getValue() : typed;
        }
    }
}
