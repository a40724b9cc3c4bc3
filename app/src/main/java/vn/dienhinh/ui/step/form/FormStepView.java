package vn.dienhinh.ui.step.form;

import java.util.EnumSet;
import javafx.scene.Node;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.gap.GapKind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.FormPage;
import vn.dienhinh.ui.gap.GapPane;
import vn.dienhinh.ui.step.StepView;

/** Step 3: form and scale of the meeting. */
public final class FormStepView implements StepView {

    private final FormFields fields;
    private final ScalePane scale;
    private final GapPane gaps;
    private final GapPane formGap;
    private final FormPage page;

    /** @param openRules leads to step 2, where rules that are missing are entered */
    public FormStepView(ConferenceModel model, UiContext context, Runnable openRules) {
        Messages messages = context.messages();
        fields = new FormFields(model, context);
        scale = new ScalePane(model, fields, context);
        gaps = new GapPane(model, context, EnumSet.of(GapKind.CAP, GapKind.SHARES, GapKind.SERVICE, GapKind.HELD_BY));
        formGap = new GapPane(model, context, EnumSet.of(GapKind.FORM));
        page = new FormPage(
                FormPage.section(messages.get("form.section.form"), true,
                        new FormChoicePane(model, fields, messages, openRules), formGap),
                FormPage.section(messages.get("form.section.attendance"), true,
                        new AttendancePane(model, fields, context)),
                gaps,
                FormPage.section(messages.get("form.section.name"), true, new NamePane(model, fields, messages)),
                FormPage.section(messages.get("form.section.scale"), true, scale));
    }

    @Override
    public Step step() {
        return Step.FORM;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void reveal(Place place) {
        if (!formGap.reveal(place) && !gaps.reveal(place)) {
            fields.reveal(place);
        }
    }

    @Override
    public void commitPending() {
        fields.commitPending();
        scale.commitPending();
        gaps.commitPending();
        formGap.commitPending();
    }
}
