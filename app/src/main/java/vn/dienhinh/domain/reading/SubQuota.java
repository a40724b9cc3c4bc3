package vn.dienhinh.domain.reading;

/**
 * How many of a group shall be among those who come: "nữ ít nhất 40%", "mỗi thôn 02 đại biểu".
 *
 * @param group    whom, in the paper's words
 * @param relation how strictly
 * @param percent  in per cent; null when a count is stated
 * @param count    a number of people; null when a share is stated
 */
public record SubQuota(String group, Relation relation, Integer percent, Integer count) {

    /** How strictly a number is stated. */
    public enum Relation { EXACT, ABOUT, AT_LEAST, AT_MOST }
}
