package vn.dienhinh.infrastructure.db;

import static vn.dienhinh.infrastructure.db.generated.Tables.UNREADABLE_CONFERENCE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import vn.dienhinh.application.conference.ConferenceSummary;

/** Conferences that could not be carried over whole from a damaged store, and what any conference's rows hold as text. */
final class UnreadableTable {

    private static final String FORMAT = "dien-hinh-rows";
    private static final int FORMAT_VERSION = 1;

    private final ObjectMapper json = new ObjectMapper();

    List<ConferenceSummary> summaries(DSLContext dsl) {
        return dsl.selectFrom(UNREADABLE_CONFERENCE)
                .orderBy(UNREADABLE_CONFERENCE.CHANGED_AT.desc(), UNREADABLE_CONFERENCE.ID)
                .fetch(row -> new ConferenceSummary(row.getId(), row.getTitle(), row.getUnitLabel(),
                        row.getChangedAt().toInstant(ZoneOffset.UTC)));
    }

    boolean holds(DSLContext dsl, String id) {
        return dsl.fetchExists(UNREADABLE_CONFERENCE, UNREADABLE_CONFERENCE.ID.eq(id));
    }

    void delete(DSLContext dsl, String id) {
        dsl.deleteFrom(UNREADABLE_CONFERENCE).where(UNREADABLE_CONFERENCE.ID.eq(id)).execute();
    }

    /** All rows of a conference that can be read, as JSON with the tables' and columns' names. */
    String raw(DSLContext dsl, String id) {
        return dsl.connectionResult(connection -> {
            ObjectNode root = json.createObjectNode().put("format", FORMAT).put("formatVersion", FORMAT_VERSION)
                    .put("conference", id);
            ArrayNode rows = root.putArray("rows");
            try {
                for (StoreSalvage.Piece piece : new StoreSalvage(connection).pieces(id)) {
                    rows.addObject().put("table", piece.table()).set("columns", json.readTree(piece.content()));
                }
                return json.writerWithDefaultPrettyPrinter().writeValueAsString(root);
            } catch (JsonProcessingException e) {
                throw new SQLException("rows are no JSON", e);
            }
        });
    }
}
