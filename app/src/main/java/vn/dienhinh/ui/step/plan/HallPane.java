package vn.dienhinh.ui.step.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.DraftedTextBox;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.outline.PartPane;
import vn.dienhinh.ui.outline.PlaceFindings;

/** The hall's texts: backdrop and slogans, one a line. */
final class HallPane implements PartPane {

    private static final double GAP = 16;
    private static final int BACKDROP_ROWS = 6;
    private static final int SLOGAN_ROWS = 4;

    private final ConferenceModel model;
    private final PlanDrafter drafter;
    private final FormFields fields;
    private final DraftedTextBox backdrop;
    private final VBox node;

    HallPane(ConferenceModel model, UiContext context, PlanDrafter drafter) {
        this.model = model;
        this.drafter = drafter;
        fields = new FormFields(model, context);
        backdrop = new DraftedTextBox("plan-backdrop", context.messages().get("field.plan.backdrop"),
                context.messages().get("field.plan.backdrop.help"), BACKDROP_ROWS, context, this::write);
        FieldBox inside = fields.area("plan.slogansInside", SLOGAN_ROWS, c -> joined(c.plan().slogansInside()),
                (c, text) -> c.withPlan(c.plan().withSlogansInside(split(text))));
        FieldBox outside = fields.area("plan.slogansOutside", SLOGAN_ROWS, c -> joined(c.plan().slogansOutside()),
                (c, text) -> c.withPlan(c.plan().withSlogansOutside(split(text))));
        inside.getStyleClass().add("field-box-wide");
        outside.getStyleClass().add("field-box-wide");
        node = new VBox(GAP, backdrop, inside, outside);
        refresh();
    }

    private void write(String text) {
        List<String> lines = text == null ? List.of() : split(text);
        model.apply(text == null ? "plan.backdrop.restore" : "plan.backdrop",
                c -> c.withPlan(c.plan().withBackdrop(lines)));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }

    private static List<String> split(String text) {
        return text.lines().map(VietnameseText::line).filter(line -> !line.isEmpty()).toList();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        List<String> own = model.conference().plan().backdrop();
        backdrop.show(own.isEmpty() ? null : joined(own), joined(drafter.draftedBackdrop(model.conference())));
        backdrop.showFindings(PlaceFindings.inside(model.findingsProperty().get(), "plan.backdrop"));
    }

    @Override
    public void reveal(Place place) {
        for (String path : List.of("plan.slogansInside", "plan.slogansOutside")) {
            if (PlaceFindings.isInside(place.path(), path)) {
                fields.box(path).field().requestFocus();
                return;
            }
        }
        backdrop.requestFocus();
    }

    @Override
    public void commitPending() {
        backdrop.commit();
        fields.commitPending();
    }
}
