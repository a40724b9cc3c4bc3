package vn.dienhinh.infrastructure.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import vn.dienhinh.application.conference.StoreException;

/** Which schema a store has, and the way to this program's. */
final class SchemaVersion {

    /** Version of the newest migration in db/migration. */
    static final int NEWEST = 9;

    private static final String APPLIED =
            "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\" = true";
    private static final String BROKEN_OFF =
            "select count(*) from \"flyway_schema_history\" where \"success\" = false";
    private static final String HAS_HISTORY =
            "select count(*) from information_schema.tables where table_name = 'flyway_schema_history'";

    private SchemaVersion() {
    }

    /**
     * The version that a store has; reads only.
     *
     * @throws StoreException NEWER_VERSION when a newer program wrote the store, DAMAGED when it has no schema
     */
    static int of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (number(statement, HAS_HISTORY) == 0) {
                throw new StoreException(StoreException.Reason.DAMAGED, "the store has no schema", null);
            }
            int stored = number(statement, APPLIED);
            if (stored > NEWEST) {
                throw new StoreException(StoreException.Reason.NEWER_VERSION, "schema version " + stored, null);
            }
            return stored;
        }
    }

    /** True where a migration in the store itself, as programs up to 0.1 made it, was broken off; reads only. */
    static boolean isBrokenOff(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return number(statement, BROKEN_OFF) > 0;
        }
    }

    /** Migrates the file at an address, made where it is missing, in place: for files that nobody works with yet. */
    static void migrate(StoreAddress address) {
        migrate(address, NEWEST);
    }

    /** The same up to a version. */
    static void migrate(StoreAddress address, int version) {
        Flyway.configure().dataSource(address.urlOfUnfinished(), StoreAddress.USER, "").locations("classpath:db/migration")
                .target(Integer.toString(version)).load().migrate();
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
