package vn.dienhinh.ui.step.delegate.importing;

import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.roster.CellPlace;

/**
 * Two people who may be one.
 *
 * @param earlierPlace where the earlier one stands; null for somebody who is on the list already
 * @param listNumber   the number of that one on the list, counted from 1; 0 for one from a file
 * @param earlier      the earlier one
 * @param laterPlace   where the later one stands
 * @param later        the later one, from a file
 * @param left         true when the later one is left out
 */
record PersonPair(CellPlace earlierPlace, int listNumber, Delegate earlier, CellPlace laterPlace, Delegate later,
                  boolean left) {
}
