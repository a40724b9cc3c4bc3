package vn.dienhinh.application.conference;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.unit.Unit;

/**
 * The conferences of this store. Its methods read and write the store before they return; call them off the store's
 * thread. A conference has one session at a time, kept until it is closed with everything stored.
 */
public final class ConferenceLibrary {

    private final ConferenceRepository repository;
    private final ConferenceFactory factory;
    private final Supplier<String> ids;
    private final Executor storeThread;
    private final Clock clock;
    private final Map<String, ConferenceSession> open = Collections.synchronizedMap(new LinkedHashMap<>());

    /**
     * @param repository  the store; safe for calls from this thread and the store's
     * @param factory     makes new conferences
     * @param ids         gives a new id at every call
     * @param storeThread runs the saving of the sessions, one task at a time
     * @param clock       tells when something was saved
     */
    public ConferenceLibrary(ConferenceRepository repository, ConferenceFactory factory, Supplier<String> ids,
                             Executor storeThread, Clock clock) {
        this.repository = repository;
        this.factory = factory;
        this.ids = ids;
        this.storeThread = storeThread;
        this.clock = clock;
    }

    /** All conferences, the one changed last first. */
    public List<ConferenceSummary> list() {
        return repository.list();
    }

    /** A conference as it is in the store, or in its open session; empty when there is none of that id. */
    public Optional<Conference> find(String id) {
        ConferenceSession session = open.get(id);
        return session != null ? Optional.of(session.current()) : repository.load(id);
    }

    /** The session of a conference, the open one where there is one; empty when there is no conference of that id. */
    public synchronized Optional<ConferenceSession> open(String id) {
        ConferenceSession known = open.get(id);
        return known != null ? Optional.of(known) : repository.load(id).map(this::sessionOf);
    }

    private ConferenceSession sessionOf(Conference stored) {
        ConferenceSession session = new ConferenceSession(stored, repository, storeThread, clock);
        open.put(stored.id(), session);
        return session;
    }

    /** A new conference, stored. */
    public Conference create(Unit unit, RuleProfile rules) {
        return add(factory.create(unit, rules));
    }

    /** Takes a conference from elsewhere; it gets a new id where its own is taken, so that nothing is overwritten. */
    public synchronized Conference importConference(Conference conference) {
        boolean usable = !conference.id().isEmpty() && find(conference.id()).isEmpty();
        return add(usable ? conference : conference.withId(ids.get()));
    }

    /**
     * Puts a conference in the place of the one of its id, whose session ends. Whoever calls keeps the old one.
     *
     * @return the conference as it is in the store now
     */
    public synchronized Conference replace(Conference conference) {
        Optional<Conference> removed = delete(conference.id());
        try {
            return add(conference);
        } catch (StoreException e) {
            removed.ifPresent(this::add);
            throw e;
        }
    }

    /** A copy with an id of its own; empty when there is no conference of that id. */
    public Optional<Conference> copy(String id) {
        return find(id).map(conference -> add(conference.withId(ids.get())));
    }

    /**
     * Takes a conference out of the store.
     *
     * @return what was taken out, for {@link #restore}; empty when there was none of that id
     */
    public synchronized Optional<Conference> delete(String id) {
        ConferenceSession session = open.get(id);
        if (session != null) {
            session.flush();
        }
        Optional<Conference> removed = find(id);
        repository.delete(id);
        open.remove(id);
        return removed;
    }

    /** Puts a deleted conference back. */
    public Conference restore(Conference removed) {
        return importConference(removed);
    }

    /** What the store holds of a conference that can't be read, as text to be kept aside. */
    public String raw(String id) {
        return repository.raw(id);
    }

    /** Takes a conference out of the store that can't be read; its {@link #raw} text is to be kept before. */
    public void discard(String id) {
        repository.delete(id);
    }

    private Conference add(Conference conference) {
        repository.save(null, conference);
        return conference;
    }

    /**
     * Ends the session of a conference once everything is stored. Where it can't be, the session stays open with its
     * edits.
     * Never waits for another call that reads or writes the store.
     *
     * @return true when everything is on disk
     */
    public boolean close(String id) {
        ConferenceSession session = open.get(id);
        if (session == null) {
            return true;
        }
        boolean stored = session.flush();
        if (stored) {
            open.remove(id);
        }
        return stored;
    }

    private List<String> openIds() {
        synchronized (open) {
            return new ArrayList<>(open.keySet());
        }
    }

    /** Ends all sessions, for closing the program; false when something could not be stored. */
    public boolean closeAll() {
        boolean stored = true;
        for (String id : openIds()) {
            stored &= close(id);
        }
        return stored;
    }
}
