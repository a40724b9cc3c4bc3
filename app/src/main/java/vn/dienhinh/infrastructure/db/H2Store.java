package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;
import vn.dienhinh.infrastructure.files.DurableFiles;

/** The store's file, opened for this window alone. Used by one thread at a time. */
public final class H2Store implements AutoCloseable {

    /** The store's name in its folder. */
    static final String NAME = "dien-hinh";

    private final FolderLock lock;
    private final StoreAddress address;
    private Connection connection;
    private boolean closed;
    private boolean failed;

    private H2Store(FolderLock lock, StoreAddress address, Connection connection) {
        this.lock = lock;
        this.address = address;
        this.connection = connection;
    }

    /**
     * Opens the store in a data folder; makes folder and store where they are missing.
     *
     * @param folder the data folder
     * @throws StoreException when it can't be opened, with the reason; an existing file is left as it is
     */
    public static H2Store open(Path folder) {
        return open(folder, older -> { });
    }

    /**
     * The same, and lets somebody keep a store of an older form before the new one takes its place.
     *
     * @param keep takes the store's file, which is only to be read; what it throws ends the opening
     */
    public static H2Store open(Path folder, Consumer<Path> keep) {
        return open(new StoreAddress(folder, NAME), keep);
    }

    /** The same for a store of another name. */
    static H2Store open(StoreAddress address) {
        return open(address, older -> { });
    }

    private static H2Store open(StoreAddress address, Consumer<Path> keep) {
        quietJooq();
        FolderLock lock = FolderLock.take(address.folder());
        try {
            prepare(address, keep);
            return new H2Store(lock, address, address.connect());
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            lock.close();
            throw StoreErrors.of(e, address.folder());
        }
    }

    /** A store is made under another name and moved into place when it is whole: one without tables is a damaged one. */
    private static void prepare(StoreAddress address, Consumer<Path> keep) throws IOException, SQLException {
        StoreMigration migration = new StoreMigration(address);
        migration.clear();
        if (Files.exists(address.file())) {
            StoreFile.check(address.file());
            migration.bringUpToDate(keep);
            migration.tryToWrite();
        } else {
            migration.create();
        }
    }

    /** jOOQ greets on its first use; a program with a command line keeps its output for itself. */
    private static void quietJooq() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    /** Access to the tables; reopens the file where the database gave up after a failure (a full disk). */
    DSLContext dsl() throws SQLException {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        if (failed || connection.isClosed()) {
            giveUp();
            connection = address.connect();
            failed = false;
        }
        Settings portable = new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withRenderSchema(false).withExecuteLogging(false);
        return DSL.using(connection, SQLDialect.H2, portable);
    }

    /**
     * The database goes on using a file that it could not write to, and then only says that it is closed. Its memory is
     * given up; everything committed is in the file.
     */
    private void giveUp() {
        try (Connection old = connection; Statement statement = old.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            // It is closed already.
        }
    }

    /** What a failure means, with what the disk said; the next access opens the file anew. */
    StoreException failure(Throwable cause) {
        failed = true;
        return StoreErrors.of(cause, address.folder());
    }

    /** Has the operating system put everything committed onto the disk, so that it outlives a power cut. */
    void sync() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    /**
     * Writes a whole copy of the file. The file is closed for that moment: the database's own copy of an open file lacks
     * at times what was committed last.
     */
    void copyInto(Path into) throws SQLException, IOException {
        dsl();
        connection.close();
        try {
            DurableFiles.copy(address.file(), into);
        } finally {
            connection = address.connect();
        }
    }

    /** Puts another file in the store's place in one step and goes on with it; where that fails, with the old one. */
    void replaceWith(Path whole) throws SQLException, IOException {
        dsl();
        connection.close();
        try {
            DurableFiles.moveIntoPlace(whole, address.file());
        } finally {
            connection = address.connect();
        }
    }

    /** Closes the file and gives the folder back; everything committed is in it. */
    @Override
    public void close() {
        closed = true;
        try (lock) {
            if (failed) {
                giveUp();
            } else {
                connection.close();
            }
        } catch (SQLException e) {
            throw new StoreException(Reason.DAMAGED, "the store can't be closed", e);
        }
    }
}
