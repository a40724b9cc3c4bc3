package vn.dienhinh.infrastructure.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries what can be read of a store into an empty one of the same schema, conference by conference. One that can't be
 * read whole is not carried over in part, as if that were all of it; it is kept apart with the rows that could be read.
 */
final class StoreSalvage {

    private static final Logger LOG = LoggerFactory.getLogger(StoreSalvage.class);
    private static final String CONFERENCE = "CONFERENCE";
    private static final String UNREADABLE = "UNREADABLE_CONFERENCE";
    private static final String PIECE = "UNREADABLE_PIECE";
    private static final String KEY = "CONFERENCE_ID";
    private static final LocalDateTime NEVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ObjectMapper json = new ObjectMapper();
    private final Connection from;
    private final List<Broken> broken = new ArrayList<>();

    /** A conference that can't be read whole. */
    private record Broken(Map<String, Object> head, List<Map<String, Object>> pieces) {
    }

    private record Table(String name, List<Map<String, Object>> rows) {
    }

    /** @param from the damaged store, only read */
    StoreSalvage(Connection from) {
        this.from = from;
    }

    /** How many conferences could not be carried over whole. */
    int unreadable() {
        return broken.size();
    }

    /** Carries over what is readable, tables that belong to no conference too. The other store has the same schema. */
    void carryInto(Connection into) throws SQLException {
        try (Statement statement = into.createStatement()) {
            statement.execute("set referential_integrity false");
        }
        List<String> known = StoreRows.tables(into);
        for (String id : ids()) {
            List<Table> tables = new ArrayList<>();
            SQLException failure = read(id, known, tables);
            if (failure == null) {
                for (Table table : tables) {
                    StoreRows.insert(into, table.name(), table.rows());
                }
            } else {
                broken.add(broken(id, tables, failure));
            }
        }
        for (String table : known) {
            if (!table.equals(CONFERENCE) && !StoreRows.columns(into, table).contains(KEY)) {
                carryWhole(table, into);
            }
        }
        if (known.contains(PIECE)) {
            carryWhole(PIECE, into);
        }
    }

    /** What can be read of one conference, row by row as it stands in the tables; one kept apart before included. */
    List<Piece> pieces(String id) throws SQLException {
        List<String> known = StoreRows.tables(from);
        List<Piece> found = new ArrayList<>();
        if (known.contains(PIECE)) {
            for (Map<String, Object> row : StoreRows.rows(from, PIECE, KEY, id)) {
                found.add(new Piece(row.get("TABLE_NAME").toString(), row.get("CONTENT").toString()));
            }
        }
        List<Table> tables = new ArrayList<>();
        read(id, known, tables);
        tables.forEach(table -> table.rows().forEach(row -> found.add(new Piece(table.name(), text(row)))));
        return found;
    }

    /**
     * A row.
     *
     * @param table   where it stands
     * @param content its columns as JSON
     */
    record Piece(String table, String content) {
    }

    /** Notes in a store of the newest schema what could not be carried over whole. */
    void noteUnreadable(Connection into) throws SQLException {
        for (Broken conference : broken) {
            StoreRows.insert(into, UNREADABLE, List.of(conference.head()));
            StoreRows.insert(into, PIECE, conference.pieces());
        }
    }

    /** All conferences that anything in the store speaks of. */
    private Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        try {
            ids.addAll(StoreRows.values(from, CONFERENCE, "ID"));
            for (String table : StoreRows.tables(from)) {
                if (!table.equals(PIECE) && StoreRows.columns(from, table).contains(KEY)) {
                    ids.addAll(StoreRows.values(from, table, KEY));
                }
            }
        } catch (SQLException e) {
            LOG.warn("a table of the damaged store tells no conferences, error {}", e.getErrorCode());
        }
        return ids;
    }

    /** Reads on after a failure, so that as much as possible is kept; the first failure, or null when there was none. */
    private SQLException read(String id, List<String> known, List<Table> tables) {
        SQLException failure = null;
        List<String> order = new ArrayList<>(known);
        order.remove(CONFERENCE);
        order.add(0, CONFERENCE);
        for (String table : order) {
            try {
                String column = table.equals(CONFERENCE) ? "ID" : KEY;
                if (!table.equals(PIECE) && StoreRows.columns(from, table).contains(column)
                        && (table.equals(CONFERENCE) || StoreRows.columns(from, table).contains(KEY))) {
                    tables.add(new Table(table, StoreRows.rows(from, table, column, id)));
                }
            } catch (SQLException e) {
                failure = failure == null ? e : failure;
            }
        }
        boolean headless = tables.stream().filter(table -> table.name().equals(CONFERENCE))
                .allMatch(table -> table.rows().isEmpty());
        return failure == null && headless ? new SQLException("the conference's own row is gone") : failure;
    }

    private Broken broken(String id, List<Table> tables, SQLException failure) {
        Map<String, Object> own = tables.stream().filter(table -> table.name().equals(CONFERENCE))
                .flatMap(table -> table.rows().stream()).findFirst().orElse(Map.of());
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("ID", id);
        head.put("TITLE", own.getOrDefault("TITLE", ""));
        head.put("UNIT_LABEL", own.getOrDefault("UNIT_LABEL", ""));
        head.put("CHANGED_AT", own.getOrDefault("CHANGED_AT", NEVER));
        head.put("REASON", "database error " + failure.getErrorCode());
        List<Map<String, Object>> pieces = new ArrayList<>();
        for (Table table : tables) {
            for (Map<String, Object> row : table.rows()) {
                Map<String, Object> piece = new LinkedHashMap<>();
                piece.put(KEY, id);
                piece.put("ROW_POSITION", pieces.size());
                piece.put("TABLE_NAME", table.name());
                piece.put("CONTENT", text(row));
                pieces.add(piece);
            }
        }
        return new Broken(head, pieces);
    }

    private String text(Map<String, Object> row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.forEach((column, value) -> texts.put(column, value == null ? null : value.toString()));
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written", e);
        }
    }

    private void carryWhole(String table, Connection into) throws SQLException {
        List<Map<String, Object>> rows;
        try {
            rows = StoreRows.columns(from, table).isEmpty() ? List.of() : StoreRows.rows(from, table, null, null);
        } catch (SQLException e) {
            LOG.warn("table {} of the damaged store can't be read, error {}", table, e.getErrorCode());
            return;
        }
        StoreRows.insert(into, table, rows);
    }
}
