package vn.dienhinh.application.roster;

import java.util.List;
import vn.dienhinh.domain.roster.Grid;

/**
 * Files as they were read.
 *
 * @param grids   the tables of those that could be read, in order
 * @param refused those that could not, each with its reason
 */
public record ReadLists(List<Grid> grids, List<UnreadableListException> refused) {

    public ReadLists {
        grids = List.copyOf(grids);
        refused = List.copyOf(refused);
    }
}
