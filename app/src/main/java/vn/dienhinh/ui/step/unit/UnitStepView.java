package vn.dienhinh.ui.step.unit;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.dienhinh.application.drafting.ConferenceYear;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.FormPage;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.step.StepView;

/** Step 1: unit and signer. */
public final class UnitStepView implements StepView {

    private static final double GAP = 4;

    private final FormFields fields;
    private final FormPage page;

    public UnitStepView(ConferenceModel model, UiContext context) {
        Messages messages = context.messages();
        fields = new FormFields(model, context);
        PaperHeadPane head = new PaperHeadPane(messages);
        int thisYear = LocalDate.now(context.clock()).getYear();
        model.conferenceProperty().addListener((property, was, is) ->
                head.show(is.unit(), ConferenceYear.of(is).orElse(thisYear)));
        head.show(model.conference().unit(), ConferenceYear.of(model.conference()).orElse(thisYear));
        BodyFields body = new BodyFields(model, fields, messages);
        page = new FormPage(
                new VBox(GAP, Rows.sentence(messages.get("unit.preview.head"), "field-help"), head),
                FormPage.section(messages.get("unit.section.body"), true, body.main()),
                FormPage.section(messages.get("unit.section.signer"), true, new SignerPane(model, fields, messages)),
                FormPage.section(messages.get("unit.section.localities"), false, body.localities()),
                FormPage.section(messages.get("unit.section.symbols"), false, body.symbols()));
    }

    @Override
    public Step step() {
        return Step.UNIT;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void reveal(Place place) {
        fields.reveal(place);
    }

    @Override
    public void commitPending() {
        fields.commitPending();
    }
}
