package vn.dienhinh.ui.step.rules;

import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.dienhinh.application.reading.PlanReadingService;
import vn.dienhinh.application.rule.LegalForceLibrary;
import vn.dienhinh.application.rule.ProfileLibrary;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FirstField;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.FormPage;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.step.StepView;
import vn.dienhinh.ui.step.rules.force.LegalForceModel;
import vn.dienhinh.ui.step.rules.force.LegalForcePane;
import vn.dienhinh.ui.step.rules.reading.ReadingModel;
import vn.dienhinh.ui.step.rules.reading.ReadingPage;

/** Step 2: the superior's plan and rules. */
public final class RulesStepView implements StepView {

    private static final int NONE = -1;
    private static final String READING = "rules.reading";

    private final ConferenceModel model;
    private final UiContext context;
    private final FormFields fields;
    private final FormPage page;
    private final ScopeChoice scopeChoice;
    private final ReadingModel reading;
    private final ReadingPage readingPage;
    private final StackPane pages;
    private final StackPane scopePlace = new StackPane();
    private String shown = "";
    private ScopePane scope;

    /**
     * @param readings makes the reader of superiors' plans on first use
     * @param force    the dated list of laws and decrees
     */
    public RulesStepView(ConferenceModel model, UiContext context, ProfileLibrary library,
                         Supplier<PlanReadingService> readings, LegalForceLibrary force) {
        this.model = model;
        this.context = context;
        Messages messages = context.messages();
        fields = new FormFields(model, context);
        reading = new ReadingModel(model, context, readings, library);
        readingPage = new ReadingPage(reading, messages);
        scopeChoice = new ScopeChoice(messages, this::showScope, this::add);
        page = new FormPage(
                new ProfilePane(model, library, context, fields, this::read),
                section("rules.section.papers", true, new LegalBasesPane(model, fields, messages, "rules.papers",
                        "rules.papers", c -> c.rules().papers(), RuleEdits::papers)),
                section("rules.section.legalBases", false, new LegalBasesPane(model, fields, messages,
                        "rules.legalBasesInUse", "rules.legalBases", c -> c.rules().legalBasesInUse(),
                        RuleEdits::legalBases)),
                section("rules.section.force", false,
                        new LegalForcePane(new LegalForceModel(force, context, model::recheck), context)),
                scopeChoice,
                scopePlace,
                section("rules.section.programme", false, new ProgrammePane(model, fields, messages)),
                section("rules.section.dossier", true, new DossierPane(model, fields, messages)),
                section("rules.section.deadlines", false, new DeadlinesPane(model, fields, messages)),
                section("rules.section.notes", false, new NotesPane(model, fields, messages)),
                section("rules.section.further", false, new FurtherPane(model, fields, messages)));
        pages = new StackPane(Rows.onlyWhile(reading.openProperty().not(), page), readingPage.node());
        reading.openProperty().addListener((property, was, is) -> begin());
        model.conferenceProperty().addListener((property, was, is) -> showScope(is));
        showScope(model.conference());
    }

    private void read() {
        fields.commitPending();
        reading.open();
    }

    private void showScope() {
        fields.commitPending();
        showScope(model.conference());
    }

    private void add(UnitKind kind) {
        fields.commitPending();
        String id = "scope-" + context.ids().get();
        scopeChoice.lookAt(id);
        model.apply("rules.unbound.add", c -> RuleEdits.withScopeFor(c, kind, id), kind.word());
    }

    /** Another scope has other fields; the same one keeps its fields, and what is being typed in them. */
    private void showScope(Conference conference) {
        int index = scopeChoice.show(conference);
        String wanted = index == NONE ? "none " + conference.unit().kind()
                : index + " " + conference.rules().scopes().get(index).id();
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        fields.forget("rules.scopes[");
        if (scope != null) {
            scope.close();
        }
        scope = index == NONE ? null : new ScopePane(model, fields, context, index);
        scopePlace.getChildren().setAll(scope == null
                ? new UnboundPane(context.messages(), conference, this::add) : scope);
    }

    private TitledPane section(String key, boolean expanded, Node content) {
        return FormPage.section(context.messages().get(key), expanded, content);
    }

    @Override
    public Step step() {
        return Step.RULES;
    }

    @Override
    public Node node() {
        return pages;
    }

    @Override
    public ObservableBooleanValue wide() {
        return reading.openProperty();
    }

    @Override
    public void begin() {
        if (reading.openProperty().get()) {
            readingPage.begin();
        } else {
            FirstField.focus(page);
        }
    }

    @Override
    public void reveal(Place place) {
        if (place.path().equals(READING)) {
            read();
            return;
        }
        reading.leave();
        fields.reveal(place);
    }

    @Override
    public void commitPending() {
        readingPage.commitPending();
        fields.commitPending();
    }
}
