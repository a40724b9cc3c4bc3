package vn.dienhinh.domain.roster;

import java.util.ArrayList;
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

    /** The same row with one more remark. */
    public RosterRow remarked(RemarkCode code, String... arguments) {
        List<Remark> more = new ArrayList<>(remarks);
        more.add(new Remark(code, place, List.of(arguments)));
        return new RosterRow(place, status == RowStatus.TAKEN ? RowStatus.REMARKED : status, more, person);
    }

    /** The row as a clerk mended it; one that could not be taken can be once it has a name or stands for a collective. */
    public RosterRow mended(Delegate other) {
        boolean named = !other.fullName().isEmpty() || !other.collective().isEmpty();
        return new RosterRow(place, named ? RowStatus.TAKEN : RowStatus.REFUSED, named ? List.of() : remarks, other);
    }

    /** True when the row can join a conference. */
    public boolean isUsable() {
        return status != RowStatus.REFUSED;
    }
}
