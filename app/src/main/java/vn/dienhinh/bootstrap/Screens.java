package vn.dienhinh.bootstrap;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.deadline.DeadlineModel;
import vn.dienhinh.ui.dialog.FileOpener;
import vn.dienhinh.ui.shell.StepViews;
import vn.dienhinh.ui.step.Navigator;
import vn.dienhinh.ui.step.StepView;
import vn.dienhinh.ui.step.assignment.AssignmentStepView;
import vn.dienhinh.ui.step.delegate.DelegateStepView;
import vn.dienhinh.ui.step.delegate.ListTools;
import vn.dienhinh.ui.step.export.ExportStepView;
import vn.dienhinh.ui.step.export.ExportTools;
import vn.dienhinh.ui.step.export.sending.SendingTools;
import vn.dienhinh.ui.step.form.FormStepView;
import vn.dienhinh.ui.step.people.PeopleStepView;
import vn.dienhinh.ui.step.plan.PlanStepView;
import vn.dienhinh.ui.step.programme.ProgrammeStepView;
import vn.dienhinh.ui.step.report.ReportStepView;
import vn.dienhinh.ui.step.rules.RulesStepView;
import vn.dienhinh.ui.step.unit.UnitStepView;

/** Makes the views of the steps with what each needs. */
final class Screens implements StepViews {

    private final Services services;
    private final UiContext context;
    private final FileOpener opener;
    private final ObjectProperty<Path> exportFolder;

    /**
     * @param opener       opens written files
     * @param exportFolder where papers go; changed when the clerk chooses another folder
     */
    Screens(Services services, UiContext context, FileOpener opener, ObjectProperty<Path> exportFolder) {
        this.services = services;
        this.context = context;
        this.opener = opener;
        this.exportFolder = exportFolder;
    }

    @Override
    public StepView create(Step step, ConferenceModel model, Navigator navigator) {
        return switch (step) {
            case UNIT -> new UnitStepView(model, context);
            case RULES -> new RulesStepView(model, context, services.profiles(), services::planReadings,
                    services.legalForce());
            case FORM -> new FormStepView(model, context, () -> navigator.show(Step.RULES));
            case PLAN -> new PlanStepView(model, context, services.planDrafter, navigator);
            case PROGRAMME -> new ProgrammeStepView(model, context, navigator);
            case ASSIGNMENTS -> new AssignmentStepView(model, context);
            case DELEGATES -> new PeopleStepView(model, context, navigator, new DelegateStepView(model, context,
                    new ListTools(services.delegateImport(), services.delegateExport(), services.columnMemory(), opener)));
            case REPORT -> new ReportStepView(model, context, services.reportDrafter);
            case EXPORT -> new ExportStepView(model, context, navigator, new ExportTools(services.exports(),
                    services::formChecks, services.codec, services.files, opener, exportFolder,
                    new SendingTools(services::sending, services.signedPapers(), opener, exportFolder)));
        };
    }

    @Override
    public DeadlineModel deadlines(ConferenceModel model) {
        return new DeadlineModel(model, context, services.files);
    }
}
