package vn.dienhinh.domain.roster;

/**
 * A text of a list that no field of anybody took.
 *
 * @param place   its cell; row 0 for a line above a table that is none of its rows
 * @param heading the heading of its column; empty where there is none
 * @param text    as it stands there
 */
public record LeftText(CellPlace place, String heading, String text) {
}
