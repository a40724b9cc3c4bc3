package vn.dienhinh.domain.time;

/**
 * A span of whole years such as 2020-2025.
 *
 * @param fromYear first year, null while it is not known
 * @param toYear   last year, null while it is not known
 */
public record Period(Integer fromYear, Integer toYear) {

    /** A period with both years open. */
    public static Period unknown() {
        return new Period(null, null);
    }

    /** True when both years are known. */
    public boolean isKnown() {
        return fromYear != null && toYear != null;
    }

    /** {@code 2020-2025}; a missing year is left as dots. */
    public String words() {
        return (fromYear == null ? "..." : fromYear) + "-" + (toYear == null ? "..." : toYear);
    }
}
