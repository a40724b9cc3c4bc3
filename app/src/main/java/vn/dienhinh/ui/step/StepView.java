package vn.dienhinh.ui.step;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.control.FirstField;

/** One step of the work as the shell sees it. Built when first visited, kept while the conference is open. */
public interface StepView {

    /** Which step. */
    Step step();

    /** The view: what stands between the step list and the preview, below the page title that the shell shows. */
    Node node();

    /** Brings a place of this step into view and gives it the focus; does nothing for a place it does not know. */
    void reveal(Place place);

    /** Gives the focus to where the work of this step begins; called when the step is shown. */
    default void begin() {
        FirstField.focus(node());
    }

    /** True while the step needs the whole width, so that the preview folds away. */
    default ObservableBooleanValue wide() {
        return new ReadOnlyBooleanWrapper();
    }

    /** Commits what is being typed; called before the step is left, before undo and before the window closes. */
    void commitPending();
}
