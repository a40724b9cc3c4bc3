package vn.dienhinh.bootstrap;

import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.shell.StepViews;
import vn.dienhinh.ui.step.Navigator;
import vn.dienhinh.ui.step.StepView;

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
            default -> throw new IllegalArgumentException("no view for " + step);
        };
    }
}
