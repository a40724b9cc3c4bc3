package vn.dienhinh.ui.step.delegate;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.rows.PersonColumns;

/** The columns of the list: what every person needs first, then all other fields. */
final class DelegateColumns {

    private static final List<DelegateField> FIRST = List.of(DelegateField.FULL_NAME, DelegateField.BIRTH_YEAR,
            DelegateField.CATEGORY, DelegateField.GENDER, DelegateField.POSITION, DelegateField.WORKPLACE);

    private DelegateColumns() {
    }

    static List<EditableColumn<Delegate>> of(Messages messages) {
        Set<DelegateField> fields = new LinkedHashSet<>(FIRST);
        fields.addAll(Arrays.asList(DelegateField.values()));
        fields.remove(DelegateField.BIRTH_DATE);
        return PersonColumns.of(messages, List.copyOf(fields),
                new PersonColumns.Rows<>("", person -> person, (row, person) -> person));
    }
}
