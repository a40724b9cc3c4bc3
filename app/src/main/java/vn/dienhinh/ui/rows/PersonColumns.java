package vn.dienhinh.ui.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.messages.FieldWords;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.table.EditableColumn;

/** The columns of people's lists on the screen, one for each field of the table of fields. */
public final class PersonColumns {

    private static final double LETTER_WIDTH = 6.3;
    private static final double LEAST_WIDTH = 84;

    /**
     * Where the persons stand in the rows of a table.
     *
     * @param prefix before the field's id in the column's id
     * @param get    the person of a row
     * @param set    the row with another person
     * @param <T>    the row
     */
    public record Rows<T>(String prefix, Function<T, Delegate> get, BiFunction<T, Delegate, T> set) {
    }

    private PersonColumns() {
    }

    /** The columns of these fields, in this order. */
    public static <T> List<EditableColumn<T>> of(Messages messages, List<DelegateField> fields, Rows<T> rows) {
        List<EditableColumn<T>> columns = new ArrayList<>();
        FieldWords words = new FieldWords(messages);
        for (DelegateField field : fields) {
            EditableColumn<T> column = column(field, messages, words, rows);
            boolean grows = field == DelegateField.POSITION || field == DelegateField.WORKPLACE;
            columns.add(grows ? column.growing() : column);
        }
        return columns;
    }

    private static <T> EditableColumn<T> column(DelegateField field, Messages messages, FieldWords words,
                                                Rows<T> rows) {
        String id = rows.prefix() + field.id();
        String title = words.title(field);
        double width = Math.max(LEAST_WIDTH, field.letters() * LETTER_WIDTH);
        return switch (field.kind()) {
            case TEXT -> EditableColumn.text(id, title, width, row -> (String) field.of(rows.get().apply(row)),
                    (row, value) -> with(rows, field, row, value));
            case NUMBER -> EditableColumn.number(id, title, width, row -> (Integer) field.of(rows.get().apply(row)),
                    (row, value) -> with(rows, field, row, value));
            case TRUTH -> EditableColumn.check(id, title, width, row -> (Boolean) field.of(rows.get().apply(row)),
                    (row, value) -> with(rows, field, row, value));
            case CHOICE -> EditableColumn.choice(id, title, width, choices(field), words::constant,
                    row -> (Enum<?>) field.of(rows.get().apply(row)), (row, value) -> with(rows, field, row, value));
            case DATE -> throw new IllegalArgumentException("no column for days: " + field);
        };
    }

    private static <T> T with(Rows<T> rows, DelegateField field, T row, Object value) {
        return rows.set().apply(row, field.with(rows.get().apply(row), value));
    }

    /** A letter typed into the cell means the first that fits; most exemplars are persons. */
    private static List<Enum<?>> choices(DelegateField field) {
        return field != DelegateField.CATEGORY ? field.choices() : Stream.concat(
                Stream.of(DelegateCategory.EXEMPLAR_INDIVIDUAL), field.choices().stream()).distinct()
                .<Enum<?>>map(constant -> constant).toList();
    }
}
