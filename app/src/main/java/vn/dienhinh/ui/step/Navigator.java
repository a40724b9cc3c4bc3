package vn.dienhinh.ui.step;

import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;

/** Leads to another place of the conference; steps know it instead of one another. */
public interface Navigator {

    /** Shows a step. */
    void show(Step step);

    /** Shows the step of a place and gives the place the focus. */
    void go(Place place);
}
