package vn.dienhinh.ui.step.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.outline.PartPane;
import vn.dienhinh.ui.outline.PlaceFindings;

/** "Nơi nhận": who gets the plan, in order; the archive line is the program's. */
final class RecipientsPane implements PartPane {

    private static final double GAP = 8;

    private final ConferenceModel model;
    private final UiContext context;
    private final RecipientEdits edits;
    private final Map<String, RecipientRow> rows = new HashMap<>();
    private final VBox list = new VBox(GAP);
    private final Label nothing;
    private final Label archive = Rows.sentence("", "muted");
    private final Button add;
    private final VBox node;

    RecipientsPane(ConferenceModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.edits = new RecipientEdits(model, context);
        nothing = Rows.sentence(context.messages().get("recipients.none"), "muted");
        nothing.managedProperty().bind(nothing.visibleProperty());
        add = new Button(context.messages().get("recipients.add"), new FontIcon(Feather.PLUS));
        add.setId("recipients-add");
        add.setOnAction(event -> focus(edits.addAfter("")));
        list.setId("recipients");
        node = new VBox(GAP, Rows.sentence(context.messages().get("recipients.help"), "field-help"), nothing, list,
                archive, add);
        refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        List<Recipient> recipients = edits.recipients();
        nothing.setVisible(recipients.isEmpty());
        String office = model.conference().unit().draftingOfficeSymbol();
        archive.setText(context.messages().get("recipients.archive", office.isEmpty() ? "VT" : "VT, " + office));
        List<String> ids = recipients.stream().map(Recipient::id).toList();
        rows.keySet().retainAll(ids);
        List<RecipientRow> inOrder = ids.stream().map(id -> rows.computeIfAbsent(id, this::newRow)).toList();
        if (!list.getChildren().equals(inOrder)) {
            list.getChildren().setAll(inOrder);
        }
        for (int i = 0; i < recipients.size(); i++) {
            inOrder.get(i).show(recipients.get(i), i + 1, recipients.size(), PlaceFindings.inside(
                    model.findingsProperty().get(), "recipients[" + i + "]"));
        }
    }

    private RecipientRow newRow(String id) {
        return new RecipientRow(id, context, new RecipientRow.Actions(
                edits::rename, (row, up) -> {
                    edits.move(row, up);
                    focus(row);
                }, this::remove, this::nextAfter));
    }

    private void remove(String id) {
        int place = edits.recipients().stream().map(Recipient::id).toList().indexOf(id);
        edits.remove(id);
        if (edits.recipients().isEmpty()) {
            add.requestFocus();
        } else {
            focus(edits.recipients().get(Math.min(place, edits.recipients().size() - 1)).id());
        }
    }

    /** Enter: on to the next line, or to a new one behind the last. */
    private void nextAfter(String id) {
        List<String> ids = edits.recipients().stream().map(Recipient::id).toList();
        int next = ids.indexOf(id) + 1;
        focus(next < ids.size() ? ids.get(next) : edits.addAfter(id));
    }

    private void focus(String id) {
        if (rows.containsKey(id)) {
            rows.get(id).focusName();
        }
    }

    @Override
    public void reveal(Place place) {
        List<Recipient> recipients = edits.recipients();
        for (int i = 0; i < recipients.size(); i++) {
            if (PlaceFindings.isInside(place.path(), "recipients[" + i + "]")) {
                focus(recipients.get(i).id());
                return;
            }
        }
        add.requestFocus();
    }

    @Override
    public void commitPending() {
        List.copyOf(rows.values()).forEach(RecipientRow::commit);
    }
}
