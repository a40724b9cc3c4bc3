package vn.dienhinh.application.conference;

import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.conference.Conference;

/** Port: the store of conferences. Called from one thread at a time. */
public interface ConferenceRepository {

    /** All conferences, the one changed last first; those that can't be read come last. */
    List<ConferenceSummary> list();

    /**
     * The conference of that id; empty when there is none.
     *
     * @throws StoreException where it can't be read; what can be is in {@link #raw}
     */
    Optional<Conference> load(String id);

    /** What the store holds of a conference, row by row as JSON text, however damaged it is. */
    String raw(String id);

    /**
     * Stores a conference in one transaction: on return it is on disk.
     *
     * @param before the version stored last, so that only what changed is written; null for a new conference
     * @param after  the version to store
     * @throws StoreException when it could not be stored; then the version stored last is still whole
     */
    void save(Conference before, Conference after);

    /** Removes a conference; does nothing when there is none of that id. */
    void delete(String id);
}
