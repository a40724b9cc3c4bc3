package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;
import vn.dienhinh.infrastructure.files.DurableFiles;
import vn.dienhinh.infrastructure.files.FullDisk;

/**
 * Brings a store to this program's schema without touching it: a copy beside it is migrated, looked through, and takes
 * its place in one step. Broken off anywhere, by a power cut or a full disk, the old store or the new one is there,
 * whole. Where the copy does not take the migration - an earlier program broke one off in the store itself, or a part of
 * the file is damaged - it is begun anew from the rows; conferences that can't be read whole are kept apart, and the old
 * file is kept beside the new one.
 */
final class StoreMigration {

    private static final Logger LOG = LoggerFactory.getLogger(StoreMigration.class);
    private static final String UNFINISHED = "dien-hinh-new";
    private static final String OLD_SCHEMA = "dien-hinh-new-from";

    private final StoreAddress store;
    private final StoreAddress unfinished;
    private final StoreAddress oldSchema;

    /** @param store the store in its place; its folder is held */
    StoreMigration(StoreAddress store) {
        this.store = store;
        unfinished = new StoreAddress(store.folder(), UNFINISHED);
        oldSchema = new StoreAddress(store.folder(), OLD_SCHEMA);
    }

    /** Removes what a broken off creation or migration left. */
    void clear() throws IOException {
        Files.deleteIfExists(unfinished.file());
        Files.deleteIfExists(oldSchema.file());
    }

    /** Makes an empty store in place of whatever is there. */
    void create() throws IOException {
        try {
            SchemaVersion.migrate(unfinished);
            DurableFiles.moveIntoPlace(unfinished.file(), store.file());
        } finally {
            clear();
        }
    }

    /**
     * Migrates the store where it needs it; the store is only read until the new one takes its place.
     *
     * @param keep takes the file of an older store before another takes its place
     * @throws StoreException NEWER_VERSION, or DAMAGED where it has no schema
     */
    void bringUpToDate(Consumer<Path> keep) throws IOException, SQLException {
        Map<String, Long> before = new HashMap<>();
        boolean brokenOff;
        int version;
        try (Connection connection = store.connectToRead()) {
            version = SchemaVersion.of(connection);
            brokenOff = SchemaVersion.isBrokenOff(connection);
            if (version == SchemaVersion.NEWEST && !brokenOff) {
                return;
            }
            for (String table : StoreRows.tables(connection)) {
                before.put(table, StoreRows.count(connection, table));
            }
        }
        try {
            if (!brokenOff && migrateCopy()) {
                checkNothingIsMissing(before);
            } else {
                beginAnew(version);
            }
            keep.accept(store.file());
            DurableFiles.moveIntoPlace(unfinished.file(), store.file());
        } finally {
            clear();
        }
    }

    /**
     * Opens a copy for work first: a damaged file that can be read may still fail when it is opened for writing, and the
     * database has changed it by then.
     */
    void tryToWrite() throws IOException, SQLException {
        try {
            if (!copyWhereThereIsRoom()) {
                return;
            }
            try (Connection connection = unfinished.connectToUnfinished();
                    Statement statement = connection.createStatement()) {
                SchemaVersion.of(connection);
                statement.execute("shutdown immediately");
            }
        } finally {
            clear();
        }
    }

    private boolean copyWhereThereIsRoom() throws IOException {
        try {
            DurableFiles.copy(store.file(), unfinished.file());
            return true;
        } catch (IOException e) {
            if (FullDisk.isCauseOf(e, store.folder())) {
                return false;
            }
            throw e;
        }
    }

    /** False where the copy does not take the migration. */
    private boolean migrateCopy() throws IOException {
        DurableFiles.copy(store.file(), unfinished.file());
        try {
            SchemaVersion.migrate(unfinished);
            return true;
        } catch (FlywayException e) {
            if (isForWantOfRoom(e)) {
                throw new StoreException(Reason.DISK_FULL, "no room to bring the store up to date", e);
            }
            LOG.warn("the store does not take a migration: begun anew from its rows; {}", LoggedCause.of(e));
            return false;
        }
    }

    private boolean isForWantOfRoom(FlywayException failure) {
        return StoreErrors.of(failure, store.folder()).reason() == Reason.DISK_FULL;
    }

    /** Makes the newest store anew from the rows of this one, however damaged, and puts it in this one's place. */
    void rebuild() throws IOException, SQLException {
        int version;
        try (Connection connection = store.connectToRead()) {
            version = SchemaVersion.of(connection);
        }
        try {
            beginAnew(version);
            DurableFiles.moveIntoPlace(unfinished.file(), store.file());
        } finally {
            clear();
        }
    }

    /** The schema before the broken off step is made anew, takes all rows, and is then migrated like any other. */
    private void beginAnew(int version) throws IOException, SQLException {
        clear();
        SchemaVersion.migrate(oldSchema, version);
        try (Connection from = store.connectToRead()) {
            StoreSalvage salvage = new StoreSalvage(from);
            long before = StoreRows.count(from, "CONFERENCE");
            try (Connection into = oldSchema.connectToUnfinished()) {
                salvage.carryInto(into);
            }
            DurableFiles.moveIntoPlace(oldSchema.file(), unfinished.file());
            SchemaVersion.migrate(unfinished);
            if (salvage.unreadable() > 0) {
                try (Connection into = unfinished.connectToUnfinished()) {
                    salvage.noteUnreadable(into);
                }
                Path kept = SetAside.copy(store);
                LOG.warn("{} conferences can't be read whole; the file is kept as {}", salvage.unreadable(),
                        kept.getFileName());
            }
            checkNothingIsMissing(Map.of("CONFERENCE", before - salvage.unreadable()));
        }
    }

    /** A migration adds; no table may have lost rows by it. */
    private void checkNothingIsMissing(Map<String, Long> before) throws SQLException {
        try (Connection connection = unfinished.connectToRead()) {
            if (SchemaVersion.of(connection) != SchemaVersion.NEWEST || SchemaVersion.isBrokenOff(connection)) {
                throw new StoreException(Reason.DAMAGED, "the migrated copy is not up to date", null);
            }
            for (String table : StoreRows.tables(connection)) {
                if (StoreRows.count(connection, table) < before.getOrDefault(table, 0L)) {
                    throw new StoreException(Reason.DAMAGED, "the migrated copy lacks rows of " + table, null);
                }
            }
        }
    }
}
