package vn.dienhinh.ui.shell;

import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.deadline.DeadlineModel;
import vn.dienhinh.ui.step.Navigator;
import vn.dienhinh.ui.step.StepView;

/** Makes the views of the steps; the shell does not know them one by one. */
public interface StepViews {

    /** The view of a step for an open conference. */
    StepView create(Step step, ConferenceModel model, Navigator navigator);

    /** What the page of deadlines shows of an open conference. */
    DeadlineModel deadlines(ConferenceModel model);
}
