package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;
import vn.dienhinh.application.store.StoreContents;
import vn.dienhinh.application.store.StoreContents.Held;
import vn.dienhinh.application.store.StoreContents.Unreadable;
import vn.dienhinh.application.store.StoreInspection;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.files.DurableFiles;
import vn.dienhinh.infrastructure.files.WorkFolder;

/** Looks into a store through a private copy, which is brought up to date, read and thrown away. */
public final class StoreCopies implements StoreInspection {

    private final Clock clock;

    public StoreCopies(Clock clock) {
        this.clock = clock;
    }

    @Override
    public StoreContents look(Path folder) {
        return open(folder, StoreCopies::contents);
    }

    @Override
    public Optional<Conference> conference(Path folder, String id) {
        return open(folder, (version, conferences) -> conferences.load(id));
    }

    private interface VersionedLook<T> {
        T at(int schemaVersion, JooqConferenceRepository conferences);
    }

    private <T> T open(Path folder, VersionedLook<T> look) {
        Path file = new StoreAddress(folder, H2Store.NAME).file();
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Reason.NO_STORE, "there is no store in this folder", null);
        }
        try (WorkFolder work = WorkFolder.create()) {
            StoreAddress copy = new StoreAddress(work.path(), H2Store.NAME);
            DurableFiles.copy(file, copy.file());
            int version = versionOf(copy);
            try (H2Store store = H2Store.open(work.path())) {
                return look.at(version, new JooqConferenceRepository(store, clock));
            }
        } catch (IOException e) {
            throw StoreErrors.of(e, folder);
        }
    }

    private static int versionOf(StoreAddress copy) throws IOException {
        StoreFile.check(copy.file());
        try (Connection connection = copy.connectToRead()) {
            return SchemaVersion.of(connection);
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            throw StoreErrors.of(e, copy.folder());
        }
    }

    /** What is in an open store. */
    static StoreContents contents(int schemaVersion, JooqConferenceRepository conferences) {
        List<Held> held = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (ConferenceSummary summary : conferences.list()) {
            try {
                conferences.load(summary.id()).ifPresent(conference -> held.add(new Held(summary.id(), summary.title(),
                        summary.unitName(), conference.delegates().size(), summary.changedAt())));
            } catch (StoreException e) {
                unreadable.add(new Unreadable(summary.id(), summary.title(), summary.unitName(), summary.changedAt(),
                        LoggedCause.inShort(e)));
            }
        }
        return new StoreContents(schemaVersion, held, unreadable);
    }
}
