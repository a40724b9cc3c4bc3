package vn.dienhinh.domain.roster;

/**
 * A column and what it is taken for.
 *
 * @param column  counted from 0
 * @param heading as it stands above the column, the lines of several rows joined; empty where there is none
 * @param field   what it holds; null while nobody knows
 * @param detail  the people's name for ETHNICITY_MARK; empty otherwise
 */
public record MatchedColumn(int column, String heading, RosterField field, String detail) {

    /** The same column taken for something else; null to leave it out. */
    public MatchedColumn withField(RosterField other) {
        return new MatchedColumn(column, heading, other, other == RosterField.ETHNICITY_MARK ? heading : "");
    }
}
