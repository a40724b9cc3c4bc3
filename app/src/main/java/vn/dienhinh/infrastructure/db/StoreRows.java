package vn.dienhinh.infrastructure.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A store's rows without regard to what they mean: counted, and copied from one store into another. */
final class StoreRows {

    private static final String HISTORY = "flyway_schema_history";
    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by table_name";
    private static final String COLUMNS = "select column_name from information_schema.columns"
            + " where table_schema = 'PUBLIC' and table_name = ? order by ordinal_position";
    private static final int BATCH = 500;

    private StoreRows() {
    }

    /** How many rows each table has; the history of migrations is none of them. */
    static Map<String, Long> count(Connection connection) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : tables(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from " + quoted(table))) {
                rows.next();
                counts.put(table, rows.getLong(1));
            }
        }
        return counts;
    }

    /** Copies all rows of the tables and columns that both stores have. The tables of the other one are empty. */
    static void copy(Connection from, Connection into) throws SQLException {
        try (Statement statement = into.createStatement()) {
            statement.execute("set referential_integrity false");
            List<String> known = tables(from);
            for (String table : tables(into)) {
                if (known.contains(table)) {
                    copy(table, from, into);
                }
            }
            statement.execute("set referential_integrity true");
        }
    }

    private static void copy(String table, Connection from, Connection into) throws SQLException {
        List<String> columns = new ArrayList<>(columns(into, table));
        columns.retainAll(columns(from, table));
        String names = columns.stream().map(StoreRows::quoted).collect(Collectors.joining(", "));
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (Statement reading = from.createStatement();
                ResultSet rows = reading.executeQuery("select " + names + " from " + quoted(table));
                PreparedStatement writing = into.prepareStatement(
                        "insert into " + quoted(table) + " (" + names + ") values (" + marks + ")")) {
            int waiting = 0;
            while (rows.next()) {
                for (int column = 1; column <= columns.size(); column++) {
                    writing.setObject(column, rows.getObject(column));
                }
                writing.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    writing.executeBatch();
                    waiting = 0;
                }
            }
            writing.executeBatch();
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
            return texts(statement).stream().filter(table -> !table.equals(HISTORY)).toList();
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            return texts(statement);
        }
    }

    private static List<String> texts(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** Names of tables come from the store itself, never from people. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
