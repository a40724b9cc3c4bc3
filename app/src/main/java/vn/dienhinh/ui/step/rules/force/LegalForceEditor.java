package vn.dienhinh.ui.step.rules.force;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.check.text.LegalForceEntry;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.messages.FindingMessages;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.DateField;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.Rows;

/** The fields of one entry of the office's own; nothing is kept before the button is pressed. */
final class LegalForceEditor extends VBox {

    private static final double GAP = 12;
    private static final int NUMBER_COLUMNS = 14;
    private static final int WIDE_COLUMNS = 38;
    private static final String NUMBER_FORM = "\\d{1,5}/\\S{2,}";

    private final Messages messages;
    private final BiConsumer<LegalForceEntry, String> onKeep;
    private final TextField number = text("number", NUMBER_COLUMNS);
    private final DateField from = date("from");
    private final DateField gone = date("gone");
    private final TextField now = text("now", WIDE_COLUMNS);
    private final TextField source = text("source", WIDE_COLUMNS);
    private final FieldBox numberBox;
    private final FieldBox fromBox;
    private final FieldBox goneBox;
    private String was = "";

    /** @param onKeep takes the entry and the number that it had before */
    LegalForceEditor(Messages messages, FindingMessages findings, BiConsumer<LegalForceEntry, String> onKeep) {
        super(GAP);
        this.messages = messages;
        this.onKeep = onKeep;
        getStyleClass().add("panel");
        setId("force-editor");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        numberBox = box("number", number, findings);
        fromBox = box("from", from, findings);
        goneBox = box("gone", gone, findings);
        Button keep = new Button(messages.get("force.keep"));
        keep.setId("force-keep");
        keep.getStyleClass().add("accent");
        keep.setOnAction(event -> keep());
        Button back = new Button(messages.get("action.cancel"));
        back.setId("force-cancel");
        back.setOnAction(event -> setVisible(false));
        getChildren().addAll(Rows.sideBySide(numberBox, fromBox, goneBox), box("now", now, findings),
                box("source", source, findings), new FlowPane(GAP, GAP, keep, back));
    }

    /** Shows an entry to be changed, or a blank one to be filled in. */
    void open(LegalForceEntry entry) {
        was = entry.number();
        number.setText(entry.number());
        from.show(entry.from());
        gone.show(entry.until() == null ? null : entry.until().plusDays(1));
        now.setText(entry.now());
        source.setText(entry.source());
        numberBox.complain("");
        fromBox.complain("");
        goneBox.complain("");
        setVisible(true);
        number.requestFocus();
    }

    private void keep() {
        from.commit();
        gone.commit();
        LocalDate first = from.getValue();
        LocalDate end = gone.getValue();
        String symbol = VietnameseText.line(number.getText());
        numberBox.complain(symbol.matches(NUMBER_FORM) ? "" : messages.get("force.number.wrong"));
        fromBox.complain(unread(from));
        goneBox.complain(!unread(gone).isEmpty() ? unread(gone)
                : first != null && end != null && !end.isAfter(first) ? messages.get("force.gone.wrong") : "");
        if (!symbol.matches(NUMBER_FORM)) {
            number.requestFocus();
        } else if (unread(from).isEmpty() && unread(gone).isEmpty()
                && (first == null || end == null || end.isAfter(first))) {
            onKeep.accept(new LegalForceEntry(symbol, first, end == null ? null : end.minusDays(1), now.getText(),
                    source.getText()), was);
        }
    }

    private String unread(DateField field) {
        String typed = field.unreadProperty().get();
        return typed.isEmpty() ? "" : messages.get("date.unread", typed);
    }

    private FieldBox box(String name, Region field, FindingMessages findings) {
        String help = "force.field." + name + ".help";
        return new FieldBox(messages.get("force.field." + name), field,
                messages.has(help) ? messages.get(help) : null, findings);
    }

    private static TextField text(String name, int columns) {
        CommitTextField field = new CommitTextField(value -> { });
        field.setId("force-" + name);
        field.setPrefColumnCount(columns);
        field.setMaxWidth(Region.USE_PREF_SIZE);
        return field;
    }

    private static DateField date(String name) {
        DateField field = new DateField(value -> { });
        field.setId("force-" + name);
        return field;
    }
}
