package vn.dienhinh.application.roster;

import java.util.List;
import vn.dienhinh.domain.roster.ColumnMatch;

/** Port: the columns' matches that a clerk chose, for the next list under the same headings. A comfort: never fails. */
public interface ColumnMemory {

    /** The matches kept so far; none when they can't be read. */
    List<ColumnMatch> load();

    /** Keeps matches; each takes the place of an earlier one under the same headings. True when they were written. */
    boolean keep(List<ColumnMatch> matches);
}
