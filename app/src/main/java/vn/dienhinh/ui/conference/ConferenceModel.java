package vn.dienhinh.ui.conference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.dienhinh.application.conference.ConferenceSession;
import vn.dienhinh.application.conference.EditName;
import vn.dienhinh.application.conference.SaveState;
import vn.dienhinh.application.conference.SessionListener;
import vn.dienhinh.application.conference.Unsaved;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;

/**
 * The open conference as the window sees it: its state and findings go out, edits come in. Used on the UI thread only;
 * what the store says from its own thread is handed over there.
 */
public final class ConferenceModel {

    private final ConferenceSession session;
    private final Function<Conference, List<Finding>> check;
    private final ReadOnlyObjectWrapper<Conference> conference = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper rechecks = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>();

    /**
     * @param session    the conference that is worked on
     * @param check      what the rules find in it
     * @param onUiThread runs an action on the UI thread
     */
    public ConferenceModel(ConferenceSession session, Function<Conference, List<Finding>> check,
                           Consumer<Runnable> onUiThread) {
        this.session = session;
        this.check = check;
        session.addListener(new SessionListener() {
            @Override
            public void conferenceChanged(Conference before, Conference after) {
                onUiThread.accept(() -> show(after));
            }

            @Override
            public void saveStateChanged() {
                onUiThread.accept(() -> saveState.set(session.saveState()));
            }
        });
        saveState.set(session.saveState());
        show(session.current());
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

    /** How far the newest version is on disk. */
    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /**
     * Changes the conference; stored at once, undone as one step.
     *
     * @param editKey   names the edit: message "edit." + editKey, shown as "Hoàn tác: ..."
     * @param change    gives the changed conference; a result equal to the present one is no edit
     * @param arguments for the message
     */
    public void apply(String editKey, UnaryOperator<Conference> change, Object... arguments) {
        session.apply(editKey, Arrays.asList(arguments), change);
    }

    /** Notes a fact, such as an export: stored at once, and no undo takes it back. */
    public void record(UnaryOperator<Conference> fact) {
        session.record(fact);
    }

    /** Name of the edit that {@link #undo()} would take back. */
    public Optional<EditName> undoName() {
        return session.undoName();
    }

    /** Name of the edit that {@link #redo()} would do again. */
    public Optional<EditName> redoName() {
        return session.redoName();
    }

    /** Takes the last edit back and names it; empty when there is none. */
    public Optional<EditName> undo() {
        Optional<EditName> name = session.undoName();
        return session.undo() ? name : Optional.empty();
    }

    /** Does again what was taken back last and names it; empty when there is nothing. */
    public Optional<EditName> redo() {
        Optional<EditName> name = session.redoName();
        return session.redo() ? name : Optional.empty();
    }

    /** Checks the conference again, since what the rules know has changed though the conference has not. */
    public void recheck() {
        findings.set(check.apply(conference()));
        rechecks.set(rechecks.get() + 1);
    }

    /** How often {@link #recheck()} was asked for: what shows findings beside the conference follows this too. */
    public ReadOnlyIntegerProperty rechecksProperty() {
        return rechecks.getReadOnlyProperty();
    }

    /** What is not on disk yet. */
    public Unsaved unsaved() {
        return session.unsaved();
    }

    /** Tries again to store what could not be stored. */
    public void retrySaving() {
        session.retry();
    }

    private void show(Conference value) {
        findings.set(check.apply(value));
        conference.set(value);
    }
}
