package vn.dienhinh.ui.step.form;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.geometry.Insets;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.SourceLine;

/** The forms of meeting that the rules allow this unit, each with the paper and place that allow it; no others. */
final class FormChoicePane extends VBox {

    private static final double GAP = 8;
    private static final double RADIO_INDENT = 28;

    private final ConferenceModel model;
    private final Messages messages;
    private final Runnable openRules;
    private final VBox choices = new VBox(GAP);
    private List<MeetingForm> shown;
    private String shownUnit = "";

    /** @param openRules leads to step 2 */
    FormChoicePane(ConferenceModel model, FormFields fields, Messages messages, Runnable openRules) {
        this.model = model;
        this.messages = messages;
        this.openRules = openRules;
        getChildren().add(fields.own("meeting.formId", choices, c -> c, this::show));
    }

    private void show(Conference conference) {
        List<MeetingForm> forms = conference.scope().map(RuleScope::forms).orElse(List.of());
        String unit = conference.unit().kind().word() + conference.scope().isPresent();
        if (!forms.equals(shown) || !unit.equals(shownUnit)) {
            shown = forms;
            shownUnit = unit;
            choices.getChildren().clear();
            if (forms.isEmpty()) {
                showNone(conference);
            } else {
                showForms(forms);
            }
        }
        choices.lookupAll(".radio-button").forEach(node -> ((RadioButton) node)
                .setSelected(node.getUserData().equals(conference.meeting().formId())));
    }

    private void showForms(List<MeetingForm> forms) {
        ToggleGroup group = new ToggleGroup();
        for (MeetingForm form : forms) {
            String name = form.name().isEmpty() ? messages.get("form.choice.unnamed") : form.name();
            RadioButton radio = new RadioButton(name);
            radio.setId("form-" + form.id());
            radio.setUserData(form.id());
            radio.setToggleGroup(group);
            radio.setWrapText(true);
            radio.setOnAction(event -> model.apply("form.choice",
                    c -> c.withMeeting(c.meeting().withFormId(form.id())), name));
            SourceLine why = new SourceLine(messages);
            why.show(form.source());
            why.setPadding(new Insets(0, 0, 0, RADIO_INDENT));
            radio.setAccessibleHelp(why.getText());
            choices.getChildren().add(new VBox(radio, why));
        }
    }

    private void showNone(Conference conference) {
        Button open = new Button(messages.get("form.choice.openRules"));
        open.setId("form-open-rules");
        open.setMnemonicParsing(true);
        open.setOnAction(event -> openRules.run());
        String key = conference.scope().isPresent() ? "form.choice.blank" : "form.choice.none";
        VBox panel = new VBox(GAP, Rows.sentence(messages.get(key, conference.unit().kind().word())), open);
        panel.getStyleClass().add("panel");
        choices.getChildren().add(panel);
    }
}
