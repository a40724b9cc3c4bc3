package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import vn.dienhinh.application.backup.LiveStore;
import vn.dienhinh.application.conference.ConferenceRepository;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;
import vn.dienhinh.domain.conference.Conference;

/**
 * The conferences in the store. May be called from several threads: one call at a time is let in. Every failure is a
 * StoreException; after one, the next call tries the file anew.
 */
public final class JooqConferenceRepository implements ConferenceRepository, LiveStore {

    private final H2Store store;
    private final Clock clock;
    private final ConferenceTables tables = new ConferenceTables();
    private final UnreadableTable unreadable = new UnreadableTable();

    /**
     * @param store the open store
     * @param clock tells when a conference was changed
     */
    public JooqConferenceRepository(H2Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private interface Work<T> {
        T on(DSLContext dsl) throws SQLException;
    }

    @Override
    public synchronized List<ConferenceSummary> list() {
        return run(dsl -> Stream.concat(tables.conferences().summaries(dsl).stream(),
                unreadable.summaries(dsl).stream()).toList());
    }

    @Override
    public synchronized Optional<Conference> load(String id) {
        return run(dsl -> {
            Optional<Conference> conference = tables.load(dsl, id);
            if (conference.isEmpty() && unreadable.holds(dsl, id)) {
                throw new StoreException(Reason.DAMAGED, "the conference was not carried over whole", null);
            }
            return conference;
        });
    }

    @Override
    public synchronized String raw(String id) {
        return run(dsl -> unreadable.raw(dsl, id));
    }

    @Override
    public synchronized void save(Conference before, Conference after) {
        run(dsl -> {
            write(dsl, before, after);
            store.sync();
            return null;
        });
    }

    @Override
    public synchronized void delete(String id) {
        run(dsl -> {
            dsl.transaction(tx -> {
                tables.conferences().delete(tx.dsl(), id);
                unreadable.delete(tx.dsl(), id);
            });
            store.sync();
            return null;
        });
    }

    @Override
    public synchronized void copyInto(Path into) throws SQLException, IOException {
        store.copyInto(into);
    }

    @Override
    public synchronized void replaceWith(Path whole) throws SQLException, IOException {
        store.replaceWith(whole);
    }

    /** Writes what changed; the whole conference where it is new or the store holds another version than thought. */
    private void write(DSLContext dsl, Conference before, Conference after) {
        Instant now = clock.instant();
        if (before != null && before.id().equals(after.id())) {
            try {
                dsl.transaction(tx -> tables.update(tx.dsl(), before, after, now));
                return;
            } catch (StaleVersionException e) {
                // Rolled back; written whole below, so that no edit is lost.
            }
        }
        dsl.transaction(tx -> tables.replace(tx.dsl(), after, now));
    }

    private <T> T run(Work<T> work) {
        try {
            return work.on(store.dsl());
        } catch (SQLException | RuntimeException e) {
            throw store.failure(e);
        }
    }
}
