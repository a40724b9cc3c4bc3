package vn.dienhinh.application.conference;

import vn.dienhinh.domain.conference.Conference;

/** Hears of changes in a session. */
public interface SessionListener {

    /**
     * The conference is another one, by an edit, undo or redo. Called on the thread that made the change.
     *
     * @param before the version until now
     * @param after  the version from now on
     */
    default void conferenceChanged(Conference before, Conference after) {
    }

    /**
     * The save state is another one; ask the session for it, since it may have gone on meanwhile. Called on the
     * editing thread or on the store's.
     */
    default void saveStateChanged() {
    }
}
