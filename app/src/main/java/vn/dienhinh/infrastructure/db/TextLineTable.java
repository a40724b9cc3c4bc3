package vn.dienhinh.infrastructure.db;

import static vn.dienhinh.infrastructure.db.generated.Tables.TEXT_LINE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import vn.dienhinh.infrastructure.db.generated.tables.records.TextLineRecord;

/** Short lists of plain lines, a row a line. A list that changed is written anew: it has a few lines. */
final class TextLineTable {

    /** Which list: a name of its own, and the owner of it inside the conference where there are several. */
    record ListKey(String name, String ownerId, int ownerOccurrence) {

        static ListKey of(String name) {
            return new ListKey(name, "", 0);
        }
    }

    /** All lists of a conference; a list without lines is absent. */
    Map<ListKey, List<String>> load(DSLContext dsl, String conference) {
        Map<ListKey, List<String>> lists = new LinkedHashMap<>();
        dsl.selectFrom(TEXT_LINE).where(TEXT_LINE.CONFERENCE_ID.eq(conference)).orderBy(TEXT_LINE.ROW_POSITION)
                .forEach(row -> lists.computeIfAbsent(
                        new ListKey(row.getListName(), row.getOwnerId(), row.getOwnerOccurrence()),
                        key -> new ArrayList<>()).add(row.getWording()));
        return lists;
    }

    /** Makes the stored lists {@code after}, where {@code before} is stored now. */
    void save(DSLContext dsl, String conference, Map<ListKey, List<String>> before,
              Map<ListKey, List<String>> after) {
        if (before.equals(after)) {
            return;
        }
        before.forEach((key, lines) -> {
            if (!lines.equals(after.get(key))) {
                delete(dsl, conference, key);
            }
        });
        List<TextLineRecord> rows = new ArrayList<>();
        after.forEach((key, lines) -> {
            if (!lines.equals(before.get(key))) {
                rows.addAll(rows(conference, key, lines));
            }
        });
        dsl.batchInsert(rows).execute();
    }

    private static void delete(DSLContext dsl, String conference, ListKey key) {
        dsl.deleteFrom(TEXT_LINE).where(TEXT_LINE.CONFERENCE_ID.eq(conference))
                .and(TEXT_LINE.LIST_NAME.eq(key.name())).and(TEXT_LINE.OWNER_ID.eq(key.ownerId()))
                .and(TEXT_LINE.OWNER_OCCURRENCE.eq(key.ownerOccurrence())).execute();
    }

    private static List<TextLineRecord> rows(String conference, ListKey key, List<String> lines) {
        List<TextLineRecord> rows = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            rows.add(new TextLineRecord(conference, key.name(), key.ownerId(), key.ownerOccurrence(), place,
                    lines.get(place)));
        }
        return rows;
    }
}
