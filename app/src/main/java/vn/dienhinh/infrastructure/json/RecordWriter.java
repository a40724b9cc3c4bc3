package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;

/**
 * Writes a record as a JSON object. Empty members are left out where reading gives the same record back; enums
 * always stand there, so that a file says what it means.
 */
final class RecordWriter {

    private final RecordShape.Cache shapes;

    RecordWriter(RecordShape.Cache shapes) {
        this.shapes = shapes;
    }

    /** Writes the members into the object that the generator has open. */
    void writeMembers(Object record, JsonGenerator out) throws IOException {
        RecordShape<?> shape = shapes.of(record.getClass());
        for (RecordComponent component : shape.components()) {
            Object value = RecordShape.valueOf(component, record);
            if (!mayBeLeftOut(value, shape.defaultOf(component), component)) {
                out.writeFieldName(component.getName());
                writeValue(value, out);
            }
        }
    }

    private boolean mayBeLeftOut(Object value, Object whenMissing, RecordComponent component) {
        boolean mustStand = value instanceof Enum || component.getType() == int.class;
        return !mustStand && Objects.equals(value, whenMissing);
    }

    private void writeValue(Object value, JsonGenerator out) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Enum<?> constant) {
            out.writeString(constant.name());
        } else if (value instanceof Collection<?> list) {
            out.writeStartArray();
            for (Object entry : list) {
                writeValue(entry, out);
            }
            out.writeEndArray();
        } else if (value instanceof Record) {
            out.writeStartObject();
            writeMembers(value, out);
            out.writeEndObject();
        } else {
            // Text as it is; dates and times of day in their ISO form.
            out.writeString(value.toString());
        }
    }
}
