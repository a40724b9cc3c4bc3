package vn.dienhinh.ui.step;

import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;

/** Leads to another place of the conference; steps know it instead of one another. */
public interface Navigator {

    /** Shows a step. */
    void show(Step step);

    /** Shows the step of a place and gives the place the focus. */
    void go(Place place);

    /** Shows the pages of a paper in the preview; does nothing where there is none. */
    default void look(PaperKind paper) {
        // Only the window has a preview.
    }
}
