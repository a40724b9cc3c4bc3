package vn.dienhinh.domain.roster;

import java.util.List;
import vn.dienhinh.domain.delegate.Delegate;

/**
 * A row that holds a person.
 *
 * @param place   its first cell
 * @param status  what becomes of it
 * @param remarks what should be looked at; for a refused row why it is refused
 * @param person  what was read; its id is empty until the row joins a conference
 */
public record RosterRow(CellPlace place, RowStatus status, List<Remark> remarks, Delegate person) {

    public RosterRow {
        remarks = List.copyOf(remarks);
    }

    /** True when the row can join a conference. */
    public boolean isUsable() {
        return status != RowStatus.REFUSED;
    }
}
