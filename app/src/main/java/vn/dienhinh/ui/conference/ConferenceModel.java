package vn.dienhinh.ui.conference;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;

/** The open conference: its state and findings go out, edits come in. Used on the UI thread only. */
public class ConferenceModel {

    private final ReadOnlyObjectWrapper<Conference> conference = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final Function<Conference, List<Finding>> check;

    public ConferenceModel(Conference start, Function<Conference, List<Finding>> check) {
        this.check = check;
        show(start);
    }

    /** The conference as it stands; never null. */
    public ReadOnlyObjectProperty<Conference> conferenceProperty() {
        return conference.getReadOnlyProperty();
    }

    /** Shorthand for the value of {@link #conferenceProperty()}. */
    public Conference conference() {
        return conference.get();
    }

    /** What the rules find in it; set before the conference property changes, so listeners of that one see both. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /**
     * Changes the conference; stored at once, undone as one step.
     *
     * @param editKey   names the edit: message "edit." + editKey, shown as "Hoàn tác: ..."
     * @param change    gives the changed conference; a result equal to the present one is no edit
     * @param arguments for the message
     */
    public void apply(String editKey, UnaryOperator<Conference> change, Object... arguments) {
        show(change.apply(conference.get()));
    }

    private void show(Conference value) {
        findings.set(check.apply(value));
        conference.set(value);
    }
}
