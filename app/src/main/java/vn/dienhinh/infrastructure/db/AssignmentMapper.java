package vn.dienhinh.infrastructure.db;

import java.util.List;
import org.jooq.Table;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.AssignmentRecord;

/** Who does what, without the tasks: those are lines of {@link TextLineTable}. */
final class AssignmentMapper implements RowMapper<Assignment, AssignmentRecord> {

    @Override
    public Table<AssignmentRecord> table() {
        return Tables.ASSIGNMENT;
    }

    @Override
    public String idOf(Assignment entry) {
        return entry.id();
    }

    @Override
    public void fill(Assignment entry, AssignmentRecord row) {
        row.setAssignee(entry.assignee());
        row.setRequested(entry.requested());
    }

    @Override
    public Assignment read(AssignmentRecord row) {
        return new Assignment(row.getId(), row.getAssignee(), row.getRequested(), List.of());
    }
}
