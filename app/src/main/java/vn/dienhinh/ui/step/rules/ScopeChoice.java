package vn.dienhinh.ui.step.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Choice;
import vn.dienhinh.ui.control.Rows;

/** Which part of the rules is shown: that of the unit's own kind unless the clerk looks at another. */
final class ScopeChoice extends VBox {

    private static final double GAP = 4;
    private static final double WIDTH = 440;
    private static final int NONE = -1;

    private final Messages messages;
    private final ChoiceBox<Integer> choice = new Choice<>();
    private final Label said = Rows.sentence("", "field-help");
    private List<RuleScope> scopes = List.of();
    private final AddScopeButton more;
    private String chosenId = "";
    private String shownId = "";
    private List<String> shownFor = List.of();
    private boolean showing;

    /**
     * @param onChoice told when another part is looked at
     * @param onAdd    takes the kind of unit for which a part is wanted
     */
    ScopeChoice(Messages messages, Runnable onChoice, Consumer<UnitKind> onAdd) {
        super(GAP);
        this.messages = messages;
        managedProperty().bind(visibleProperty());
        Label label = new Label(messages.get("rules.scope.view"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(choice);
        choice.setId("rules-scope-view");
        choice.setPrefWidth(WIDTH);
        choice.setAccessibleText(label.getText());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer index) {
                return index == null || index >= scopes.size() ? "" : scopes.get(index).name();
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("parts are not typed");
            }
        });
        choice.valueProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                chosenId = scopes.get(is).id();
                onChoice.run();
            }
        });
        said.managedProperty().bind(said.visibleProperty());
        more = new AddScopeButton(messages, onAdd);
        getChildren().addAll(label, new FlowPane(GAP * 2, GAP, choice, more), said);
    }

    /** The part to look at from the next {@link #show} on. */
    void lookAt(String id) {
        chosenId = id;
    }

    /** Shows the parts there are; the index of the one to look at, or -1 where none binds and none is chosen. */
    int show(Conference conference) {
        int own = RuleEdits.scopeIndex(conference);
        showing = true;
        scopes = conference.rules().scopes();
        List<String> shows = List.of(conference.rules().id(), conference.unit().kind().name());
        // A part that no longer binds the unit is still the one at hand, until another profile or kind comes.
        int index = indexOf(chosenId, shows.equals(shownFor) ? indexOf(shownId, own) : own);
        shownFor = shows;
        shownId = index == NONE ? "" : scopes.get(index).id();
        more.show(conference.rules());
        choice.getItems().setAll(IntStream.range(0, scopes.size()).boxed().toList());
        choice.setValue(index == NONE ? null : Integer.valueOf(index));
        showing = false;
        setVisible(!scopes.isEmpty());
        said.setVisible(index != NONE && index != own);
        said.setText(messages.get("rules.scope.other", conference.unit().kind().word()));
        return index;
    }

    private int indexOf(String id, int otherwise) {
        for (int i = 0; i < scopes.size(); i++) {
            if (!id.isEmpty() && scopes.get(i).id().equals(id)) {
                return i;
            }
        }
        return otherwise;
    }
}
