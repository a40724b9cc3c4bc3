package vn.dienhinh.infrastructure.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import vn.dienhinh.application.conference.StoreException;

/**
 * Brings a store's schema to the version that this program knows. The migrating library is only woken when there is
 * something to do: starting it takes longer than opening the store.
 */
final class SchemaVersion {

    /** Version of the newest migration in db/migration. */
    static final int NEWEST = 3;

    private static final String APPLIED =
            "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\" = true";
    private static final String HAS_HISTORY =
            "select count(*) from information_schema.tables where table_name = 'flyway_schema_history'";

    private SchemaVersion() {
    }

    /** Makes the schema in a new store. */
    static void create(String url) {
        migrate(url);
    }

    /**
     * Migrates a store where needed.
     *
     * @throws StoreException NEWER_VERSION when a newer program wrote the store, DAMAGED when it has no schema; nothing
     *                        is changed then
     */
    static void bringUpToDate(Connection connection, String url) throws SQLException {
        int stored = stored(connection);
        if (stored > NEWEST) {
            throw new StoreException(StoreException.Reason.NEWER_VERSION, "schema version " + stored, null);
        }
        if (stored < NEWEST) {
            migrate(url);
        }
    }

    private static void migrate(String url) {
        Flyway.configure().dataSource(url, H2Store.USER, "").locations("classpath:db/migration").load().migrate();
    }

    private static int stored(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (number(statement, HAS_HISTORY) == 0) {
                throw new StoreException(StoreException.Reason.DAMAGED, "the store has no schema", null);
            }
            return number(statement, APPLIED);
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
