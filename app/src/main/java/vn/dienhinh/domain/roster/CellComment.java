package vn.dienhinh.domain.roster;

/**
 * A text that is pinned to a cell.
 *
 * @param row    counted from 1
 * @param column counted from 0
 * @param text   what it says, without its author's name
 */
public record CellComment(int row, int column, String text) {
}
