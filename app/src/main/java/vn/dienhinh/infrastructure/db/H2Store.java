package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;

/** The store's file, opened for this window alone. Used by one thread at a time. */
public final class H2Store implements AutoCloseable {

    static final String USER = "sa";

    private static final String NAME = "dien-hinh";
    private static final String UNFINISHED = "dien-hinh-new";
    private static final String SUFFIX = ".mv.db";

    private final FolderLock lock;
    private final String url;
    private Connection connection;
    private boolean closed;

    private H2Store(FolderLock lock, String url, Connection connection) {
        this.lock = lock;
        this.url = url;
        this.connection = connection;
    }

    /**
     * Opens the store in a data folder; makes folder and store where they are missing.
     *
     * @param folder the data folder
     * @throws StoreException when it can't be opened, with the reason; an existing file is left as it is
     */
    public static H2Store open(Path folder) {
        quietJooq();
        FolderLock lock = FolderLock.take(folder);
        try {
            Path file = folder.toAbsolutePath().resolve(NAME + SUFFIX);
            if (Files.exists(file)) {
                StoreFile.check(file);
            } else {
                create(folder, file);
            }
            String url = url(folder, NAME);
            return new H2Store(lock, url, connectAndMigrate(url));
        } catch (Exception e) {
            lock.close();
            throw StoreErrors.of(e);
        }
    }

    /** Made under another name and moved into place when it is whole: a store without tables is thus a damaged one. */
    private static void create(Path folder, Path file) throws IOException, SQLException {
        Path unfinished = folder.toAbsolutePath().resolve(UNFINISHED + SUFFIX);
        Files.deleteIfExists(unfinished);
        String url = url(folder, UNFINISHED);
        try (Connection connection = connect(url)) {
            SchemaVersion.create(url);
        }
        Files.move(unfinished, file);
    }

    private static Connection connectAndMigrate(String url) throws SQLException {
        Connection connection = connect(url);
        try {
            SchemaVersion.bringUpToDate(connection, url);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** jOOQ greets on its first use; a program with a command line keeps its output for itself. */
    private static void quietJooq() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    /**
     * WRITE_DELAY=0: a commit is in the file when it returns. RETENTION_TIME without end: while open, the file only
     * grows; a commit written into a gap of the file was at times not found again after the program was killed.
     * The program closes the store itself, which gives the room back.
     */
    private static String url(Path folder, String name) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve(name)
                + ";WRITE_DELAY=0;RETENTION_TIME=2147483647;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, USER, "");
    }

    /** Access to the tables; reopens the file where the database gave up after a failure (a full disk). */
    DSLContext dsl() throws SQLException {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        if (connection.isClosed() || !connection.isValid(0)) {
            connection = connect(url);
        }
        Settings portable = new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withRenderSchema(false).withExecuteLogging(false);
        return DSL.using(connection, SQLDialect.H2, portable);
    }

    /** Has the operating system put everything committed onto the disk, so that it outlives a power cut. */
    void sync() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    /** Closes the file and gives the folder back; everything committed is in it. */
    @Override
    public void close() {
        closed = true;
        try (lock) {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(Reason.DAMAGED, "the store can't be closed", e);
        }
    }
}
