package vn.dienhinh.ui.step.rules;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FormFields;

/** The papers that go upward after the meeting, and those that go to others or until another day. */
final class DossierPane extends VBox {

    private static final String FURTHER = "rules.furtherDossiers";
    private static final double GAP = 16;

    private final ConferenceModel model;
    private final FormFields fields;
    private final Messages messages;

    DossierPane(ConferenceModel model, FormFields fields, Messages messages) {
        super(GAP);
        this.model = model;
        this.fields = fields;
        this.messages = messages;
        EntryList further = new EntryList(model, fields, messages, FURTHER, FURTHER,
                c -> c.rules().furtherDossiers().size(), this::further,
                c -> RuleEdits.furtherDossiers(c, Entries.added(c.rules().furtherDossiers(), Dossier.none())),
                index -> c -> RuleEdits.furtherDossiers(c, Entries.removed(c.rules().furtherDossiers(), index)));
        getChildren().addAll(
                new DossierFields(model, fields, messages, "rules.dossier", c -> c.rules().dossier(),
                        RuleEdits::dossier),
                fields.own(FURTHER, further, c -> c, c -> { }));
    }

    private Node further(int index) {
        return new DossierFields(model, fields, messages, FURTHER + "[" + index + "]",
                c -> Entries.read(c.rules().furtherDossiers(), index, dossier -> dossier, Dossier.none()),
                (c, change) -> RuleEdits.furtherDossier(c, index, change));
    }
}
