package vn.dienhinh.ui.step.people;

import javafx.scene.Node;
import vn.dienhinh.domain.finding.Place;

/** One part of the step. */
interface PeoplePart {

    Node node();

    /** Gives the focus to where its work begins. */
    void begin();

    /** Brings a place into view; false for a place of another part. */
    boolean reveal(Place place);

    /** Hands over what is being typed. */
    void commitPending();
}
