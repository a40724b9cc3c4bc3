package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Gives rows without an id, or with one that an earlier row has, an id of their own: people copy rows in a text
 * editor. The id is the list's first letter and the row's number ("d13"), or the next number that is free, so the
 * same file always gives the same ids.
 */
final class RowIds {

    private static final String ID = "id";

    private final RecordShape.Cache shapes;

    RowIds(RecordShape.Cache shapes) {
        this.shapes = shapes;
    }

    /** Completes the ids in every list under that object, which is to become a record of that type. */
    void complete(JsonNode node, Class<?> type) {
        for (RecordComponent component : shapes.of(type).components()) {
            JsonNode member = node.get(component.getName());
            if (member == null) {
                continue;
            }
            if (component.getType().isRecord()) {
                complete(member, component.getType());
            } else if (member instanceof ArrayNode rows && rowType(component) != null) {
                completeRows(rows, rowType(component), component.getName().substring(0, 1));
            }
        }
    }

    private static Class<?> rowType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> row && row.isRecord() ? row : null;
    }

    private void completeRows(ArrayNode rows, Class<?> type, String prefix) {
        rows.forEach(row -> complete(row, type));
        List<JsonNode> holders = new ArrayList<>();
        rows.forEach(row -> holders.add(holder(row, type)));
        Set<String> stated = new HashSet<>();
        holders.forEach(holder -> stated.add(idOf(holder)));
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < holders.size(); i++) {
            if (holders.get(i) instanceof ObjectNode holder) {
                boolean doubled = !taken.add(idOf(holder)) && holder.path(ID).isTextual();
                if (doubled || lacksId(holder)) {
                    holder.put(ID, free(prefix, i + 1, stated));
                }
            }
        }
    }

    /** Where the row's id stands: in the row itself, or in the person whom the row is about; nowhere otherwise. */
    private JsonNode holder(JsonNode row, Class<?> type) {
        if (shapes.of(type).has(ID)) {
            return row;
        }
        if (!(row instanceof ObjectNode object)) {
            return MissingNode.getInstance();
        }
        for (RecordComponent component : shapes.of(type).components()) {
            if (component.getType().isRecord() && shapes.of(component.getType()).has(ID)) {
                JsonNode member = object.path(component.getName());
                return member.isMissingNode() || member.isNull() ? object.putObject(component.getName()) : member;
            }
        }
        return MissingNode.getInstance();
    }

    private static String free(String prefix, int from, Set<String> stated) {
        int number = from;
        while (!stated.add(prefix + number)) {
            number++;
        }
        return prefix + number;
    }

    private static String idOf(JsonNode row) {
        return VietnameseText.line(row.path(ID).asText());
    }

    /** A value of the wrong kind is not replaced: reading it refuses the file. */
    private static boolean lacksId(JsonNode row) {
        JsonNode id = row.path(ID);
        return id.isMissingNode() || id.isNull() || id.isTextual() && idOf(row).isEmpty();
    }
}
