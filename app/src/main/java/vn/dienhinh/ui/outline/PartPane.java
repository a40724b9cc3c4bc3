package vn.dienhinh.ui.outline;

import javafx.scene.Node;
import vn.dienhinh.domain.finding.Place;

/** The right side of an outline: one part of the paper at a time. */
public interface PartPane {

    Node node();

    /** Shows everything as it stands in the conference. */
    void refresh();

    /** Gives a place the focus, or the first field where the place is not named. */
    void reveal(Place place);

    /** Hands over what is being typed. */
    void commitPending();
}
