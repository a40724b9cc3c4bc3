package vn.dienhinh.ui.step.rules.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import vn.dienhinh.application.reading.proposal.MissingFind;
import vn.dienhinh.domain.reading.ReadingRest;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.FormPage;
import vn.dienhinh.ui.control.Rows;

/** The finds in groups, with what was not found and the part of the paper that is the clerk's unit's before them. */
final class FindsPane extends StackPane {

    private final ReadingModel model;
    private final Messages messages;
    private final ValueEditors editors;
    private final Map<String, FindGroupPane> groups = new LinkedHashMap<>();
    private final Map<String, FindCard> cards = new LinkedHashMap<>();
    private ScopeQuestion question;
    private ReadingModel.Paper shown;

    FindsPane(ReadingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.editors = new ValueEditors(model, messages);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.selectedProperty().addListener((property, was, is) -> choose(was, is));
    }

    /** Shows the groups as they stand now; the cards of the same paper stay, and what is being typed in them. */
    void show(ReadingModel.Paper paper, List<FindGroup> now) {
        if (paper != shown) {
            shown = paper;
            build(now);
        }
        now.forEach(group -> groups.get(group.key()).show(group));
        if (question != null) {
            question.show();
        }
    }

    private void build(List<FindGroup> now) {
        groups.clear();
        cards.clear();
        question = null;
        List<Node> rows = new ArrayList<>();
        if (shown != null) {
            before(rows);
        }
        for (FindGroup group : now) {
            FindGroupPane pane = new FindGroupPane(group, model, editors, messages);
            groups.put(group.key(), pane);
            cards.putAll(pane.cards());
            rows.add(pane.section());
        }
        FormPage page = new FormPage(rows.toArray(Node[]::new));
        page.setId("reading-finds");
        page.getContent().getStyleClass().add("reading-finds");
        getChildren().setAll(page);
    }

    private void before(List<Node> rows) {
        if (shown.plan().reading().scopes().isEmpty()) {
            rows.add(Rows.sentence(messages.get("reading.window.nothing"), "finding", "finding-warning"));
        } else {
            question = new ScopeQuestion(model, messages);
            rows.add(question);
        }
        rows.add(Rows.sentence(messages.get("reading.window.keys"), "field-help"));
        List<MissingFind> missing = MissingFind.of(shown.plan().reading());
        if (!missing.isEmpty()) {
            rows.add(MissingPane.section(missing, messages));
        }
        ReadingRest rest = shown.plan().reading().rest();
        if (!rest.remarks().isEmpty() || !rest.doubts().isEmpty()) {
            rows.add(UnplacedPane.doubts(rest, messages));
        }
        if (!rest.unplaced().isEmpty() || !rest.requests().isEmpty()) {
            rows.add(UnplacedPane.unplaced(rest, messages));
        }
    }

    /** The focus goes along, unless it is inside the card already. */
    private void choose(String was, String is) {
        FindCard former = cards.get(was);
        if (former != null) {
            former.choose(false);
        }
        FindCard card = cards.get(is);
        if (card != null) {
            card.choose(true);
            if (!hasFocusInside(card)) {
                FormPage.unfold(card);
                card.requestFocus();
            }
        }
    }

    private static boolean hasFocusInside(Node card) {
        Node at = card.getScene() == null ? null : card.getScene().getFocusOwner();
        while (at != null && at != card) {
            at = at.getParent();
        }
        return at != null;
    }

    private void key(KeyEvent event) {
        if (!(event.getTarget() instanceof FindCard card) || event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.UP) {
            return;
        }
        List<FindCard> all = cards.values().stream().filter(Node::isVisible).toList();
        int next = all.indexOf(card) + (event.getCode() == KeyCode.DOWN ? 1 : -1);
        if (next >= 0 && next < all.size()) {
            FormPage.unfold(all.get(next));
            all.get(next).requestFocus();
        }
        event.consume();
    }

    /** Hands over what is being typed. */
    void commit() {
        cards.values().forEach(FindCard::commit);
    }
}
