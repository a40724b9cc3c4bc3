package vn.dienhinh.ui.step.report;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.rule.ReportOutlineKind;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.outline.PartPane;

/** The report's outline, number, date and addressees. */
final class ReportHeadPane implements PartPane {

    private static final double GAP = 16;
    private static final double SMALL_GAP = 8;
    private static final int NUMBER_COLUMNS = 6;
    private static final int ADDRESSEE_ROWS = 3;

    private final ConferenceModel model;
    private final UiContext context;
    private final ReportOutline outline;
    private final FormFields fields;
    private final ToggleGroup kinds = new ToggleGroup();
    private final Label fromDossier = Rows.sentence("", "field-help");
    private final VBox node;

    ReportHeadPane(ConferenceModel model, UiContext context, ReportOutline outline) {
        this.model = model;
        this.context = context;
        this.outline = outline;
        fields = new FormFields(model, context);
        Node number = fields.text("reportHead.number", NUMBER_COLUMNS, c -> c.reportHead().number(),
                (c, value) -> c.withReportHead(c.reportHead().withNumber(value)));
        Node date = fields.date("reportHead.date", c -> c.reportHead().date(),
                (c, value) -> c.withReportHead(c.reportHead().withDate(value)));
        FieldBox addressees = fields.area("report.addressees", ADDRESSEE_ROWS,
                c -> String.join("\n", c.report().addressees()),
                (c, text) -> c.withReport(c.report().withAddressees(lines(text))));
        addressees.getStyleClass().add("field-box-wide");
        node = new VBox(GAP, kindChoice(), Rows.sideBySide(number, date), addressees, fromDossier);
        refresh();
    }

    private Node kindChoice() {
        VBox choice = new VBox(SMALL_GAP, Rows.sentence(context.messages().get("report.outline.choice"), "field-label"));
        for (ReportOutlineKind kind : ReportOutlineKind.values()) {
            RadioButton button = new RadioButton(context.messages().get("reportOutline." + kind));
            button.setId("report-outline-" + kind);
            button.setUserData(kind);
            button.setToggleGroup(kinds);
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            choice.getChildren().add(button);
        }
        kinds.selectedToggleProperty().addListener((property, was, is) -> {
            if (is != null) {
                use((ReportOutlineKind) is.getUserData());
            }
        });
        choice.getChildren().add(Rows.sentence(context.messages().get("report.outline.choice.help"), "field-help"));
        return choice;
    }

    private void use(ReportOutlineKind kind) {
        int gathered = outline.use(kind);
        if (gathered > 0) {
            context.dialogs().notice("report.kept.notice", gathered);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(VietnameseText::line).filter(line -> !line.isEmpty()).toList();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        kinds.getToggles().stream().filter(toggle -> toggle.getUserData() == outline.kind())
                .findFirst().ifPresent(kinds::selectToggle);
        String addressee = model.conference().askedDossier().addressee();
        boolean drafted = model.conference().report().addressees().isEmpty() && !addressee.isEmpty();
        fromDossier.setText(drafted ? context.messages().get("report.addressees.dossier", addressee) : "");
    }

    @Override
    public void reveal(Place place) {
        if (!fields.reveal(place)) {
            fields.box("report.addressees").field().requestFocus();
        }
    }

    @Override
    public void commitPending() {
        fields.commitPending();
    }
}
