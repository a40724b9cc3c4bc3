package vn.dienhinh.ui.step.plan;

import javafx.scene.Node;
import vn.dienhinh.domain.finding.Place;

/** The right side of the step: one part of the plan at a time. */
interface PlanPane {

    Node node();

    /** Shows everything as it stands in the conference. */
    void refresh();

    /** Gives a place the focus, or the first field where the place is not named. */
    void reveal(Place place);

    void commitPending();
}
