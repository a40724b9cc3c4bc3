package vn.dienhinh.infrastructure.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A store's tables and rows without regard to what they mean. Names come from the store itself, never from people. */
final class StoreRows {

    private static final String HISTORY = "flyway_schema_history";
    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by table_name";
    private static final String COLUMNS = "select column_name from information_schema.columns"
            + " where table_schema = 'PUBLIC' and table_name = ? order by ordinal_position";

    private StoreRows() {
    }

    /** The tables by name; the history of migrations is none of them. */
    static List<String> tables(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
            return texts(statement).stream().filter(table -> !table.equals(HISTORY)).toList();
        }
    }

    static List<String> columns(Connection connection, String table) throws SQLException {
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

    static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + quoted(table))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The values of one column, each once. */
    static List<String> values(Connection connection, String table, String column) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select distinct " + quoted(column) + " from " + quoted(table))) {
            return texts(statement);
        }
    }

    /** The rows in which a column has a value, or all where the column is null; each by the columns' names. */
    static List<Map<String, Object>> rows(Connection connection, String table, String column, String value)
            throws SQLException {
        String where = column == null ? "" : " where " + quoted(column) + " = ?";
        try (PreparedStatement statement = connection.prepareStatement("select * from " + quoted(table) + where)) {
            if (column != null) {
                statement.setString(1, value);
            }
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                List<Map<String, Object>> rows = new ArrayList<>();
                while (found.next()) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (int i = 1; i <= columns; i++) {
                        row.put(found.getMetaData().getColumnName(i), found.getObject(i));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }

    /** Writes rows into a table; a column that it does not have is left out. */
    static void insert(Connection connection, String table, List<Map<String, Object>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>(columns(connection, table));
        columns.retainAll(rows.get(0).keySet());
        String names = String.join(", ", columns.stream().map(StoreRows::quoted).toList());
        String marks = String.join(", ", columns.stream().map(column -> "?").toList());
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into " + quoted(table) + " (" + names + ") values (" + marks + ")")) {
            for (Map<String, Object> row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    statement.setObject(i + 1, row.get(columns.get(i)));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
