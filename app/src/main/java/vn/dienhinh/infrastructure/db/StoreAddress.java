package vn.dienhinh.infrastructure.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where a store's file lies and how the database is asked for it.
 *
 * @param folder the folder, absolute
 * @param name   the file's name without its ending
 */
record StoreAddress(Path folder, String name) {

    static final String USER = "sa";

    private static final String SUFFIX = ".mv.db";
    /**
     * WRITE_DELAY=0: a commit is in the file when it returns. RETENTION_TIME without end: while open, the file only
     * grows; a commit written into a gap of the file was at times not found again after the program was killed.
     * The program closes the store itself, which gives the room back.
     */
    private static final String WRITING =
            ";WRITE_DELAY=0;RETENTION_TIME=2147483647;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    private static final String EXISTING = ";IFEXISTS=TRUE";
    private static final String READING = ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    StoreAddress {
        folder = folder.toAbsolutePath();
    }

    /** The file itself. */
    Path file() {
        return folder.resolve(name + SUFFIX);
    }

    /** The database's address of a file that is being made, for the library that migrates; makes it where it is missing. */
    String urlOfUnfinished() {
        return base() + WRITING;
    }

    private String base() {
        return "jdbc:h2:" + OwnerOnlyPath.nameOf(folder.resolve(name));
    }

    /** A connection for work; a file that is gone is not made anew. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(base() + WRITING + EXISTING, USER, "");
    }

    /** A connection to a file that is being made. */
    Connection connectToUnfinished() throws SQLException {
        return DriverManager.getConnection(urlOfUnfinished(), USER, "");
    }

    /** A connection that changes no byte of the file. */
    Connection connectToRead() throws SQLException {
        return DriverManager.getConnection(base() + READING, USER, "");
    }
}
