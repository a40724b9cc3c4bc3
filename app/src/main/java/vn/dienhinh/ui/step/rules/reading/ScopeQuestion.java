package vn.dienhinh.ui.step.rules.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.reading.proposal.PlanReview;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Choice;
import vn.dienhinh.ui.control.Rows;

/** Which part of the paper is for the clerk's unit, where it speaks to several or does not name its kind. */
final class ScopeQuestion extends VBox {

    private static final double GAP = 4;
    private static final double WIDTH = 440;
    private static final List<String> WARNING = List.of("finding", "finding-warning");

    private final ReadingModel model;
    private final Messages messages;
    private final FindWords words;
    private final ChoiceBox<String> choice = new Choice<>();
    private final Label said = Rows.sentence("");
    private boolean showing;

    ScopeQuestion(ReadingModel model, Messages messages) {
        super(GAP);
        this.model = model;
        this.messages = messages;
        this.words = new FindWords(messages);
        getStyleClass().add("panel");
        managedProperty().bind(visibleProperty());
        Label label = Rows.sentence(messages.get("reading.window.scope"), "field-label");
        label.setLabelFor(choice);
        choice.setId("reading-scope");
        choice.setMaxWidth(WIDTH);
        choice.setAccessibleText(label.getText());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return id == null ? "" : option(id);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("parts are not typed");
            }
        });
        choice.valueProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                model.keepScope(is);
            }
        });
        said.setId("reading-scope-said");
        getChildren().addAll(label, choice, said);
    }

    private String option(String id) {
        return model.reviewProperty().get().revised().scopes().stream().filter(scope -> scope.id().equals(id)).findFirst()
                .map(scope -> messages.get("reading.window.scope.only", words.scope(scope)))
                .orElse(messages.get("reading.window.scope.all"));
    }

    /** Shows the parts there are and which one the unit would follow. */
    void show() {
        PlanReview review = model.reviewProperty().get();
        List<ReadScope> scopes = review.revised().scopes();
        String followed = model.followed();
        List<String> ids = new ArrayList<>(List.of(""));
        scopes.forEach(scope -> ids.add(scope.id()));
        showing = true;
        if (!choice.getItems().equals(ids)) {
            choice.getItems().setAll(ids);
        }
        choice.setValue(review.onlyScope());
        showing = false;
        String unit = model.unit().word();
        said.setText(followed == null ? messages.get("reading.window.scope.none", unit)
                : messages.get("reading.window.scope.follows", unit, followed));
        said.getStyleClass().removeAll(WARNING);
        if (followed == null) {
            said.getStyleClass().addAll(WARNING);
        }
        said.setGraphic(followed == null ? new FontIcon(Feather.ALERT_TRIANGLE) : null);
        setVisible(scopes.size() > 1 || followed == null || !review.onlyScope().isEmpty());
    }
}
