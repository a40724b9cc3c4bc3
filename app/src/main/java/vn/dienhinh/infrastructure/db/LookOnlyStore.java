package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.application.conference.ConferenceRepository;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreInUseException;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.files.DurableFiles;
import vn.dienhinh.infrastructure.files.WorkFolder;

/** A store that another window holds, as it stood when this one looked: everything can be read, nothing is stored. */
public final class LookOnlyStore implements ConferenceRepository, AutoCloseable {

    private final WorkFolder work;
    private final H2Store store;
    private final ConferenceRepository copy;

    private LookOnlyStore(WorkFolder work, H2Store store, Clock clock) {
        this.work = work;
        this.store = store;
        copy = new JooqConferenceRepository(store, clock);
    }

    /**
     * Looks at the store of a folder through a private copy.
     *
     * @throws StoreException when the copy can't be made or opened
     */
    public static LookOnlyStore open(Path folder, Clock clock) {
        try {
            WorkFolder work = WorkFolder.create();
            try {
                StoreAddress address = new StoreAddress(work.path(), H2Store.NAME);
                DurableFiles.copy(new StoreAddress(folder, H2Store.NAME).file(), address.file());
                return new LookOnlyStore(work, H2Store.open(address), clock);
            } catch (IOException | RuntimeException e) {
                work.close();
                throw e;
            }
        } catch (IOException e) {
            throw StoreErrors.of(e, folder);
        }
    }

    @Override
    public List<ConferenceSummary> list() {
        return copy.list();
    }

    @Override
    public Optional<Conference> load(String id) {
        return copy.load(id);
    }

    @Override
    public String raw(String id) {
        return copy.raw(id);
    }

    /** @throws StoreException always */
    @Override
    public void save(Conference before, Conference after) {
        throw new StoreInUseException(null, null);
    }

    /** @throws StoreException always */
    @Override
    public void delete(String id) {
        throw new StoreInUseException(null, null);
    }

    @Override
    public void close() {
        try (work) {
            store.close();
        } catch (IOException e) {
            throw StoreErrors.of(e, work.path());
        }
    }
}
