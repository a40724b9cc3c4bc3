package vn.dienhinh.bootstrap;

import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.shell.StepViews;
import vn.dienhinh.ui.step.Navigator;
import vn.dienhinh.ui.step.StepView;
import vn.dienhinh.ui.step.plan.PlanStepView;
import vn.dienhinh.ui.step.rules.RulesStepView;
import vn.dienhinh.ui.step.unit.UnitStepView;

/** Makes the views of the steps with what each needs. */
final class Screens implements StepViews {

    private final Services services;
    private final UiContext context;

    Screens(Services services, UiContext context) {
        this.services = services;
        this.context = context;
    }

    @Override
    public StepView create(Step step, ConferenceModel model, Navigator navigator) {
        return switch (step) {
            case UNIT -> new UnitStepView(model, context);
            case RULES -> new RulesStepView(model, context, services.rules);
            case PLAN -> new PlanStepView(model, context, services.planDrafter, navigator);
            default -> throw new IllegalArgumentException("no view for " + step);
        };
    }
}
