package vn.dienhinh.ui.shell;

import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.Navigator;
import vn.dienhinh.ui.step.StepView;

/** Makes the views of the steps; the shell does not know them one by one. */
@FunctionalInterface
public interface StepViews {

    /** The view of a step for an open conference. */
    StepView create(Step step, ConferenceModel model, Navigator navigator);
}
