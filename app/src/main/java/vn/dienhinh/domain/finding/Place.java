package vn.dienhinh.domain.finding;

/**
 * Where a finding stands.
 *
 * @param step   the step of the work
 * @param path   place in the conference file: "signer.fullName", "delegates[12].birthYear" (counted from 0)
 * @param itemId id of the list entry it is about; empty for a single field
 */
public record Place(Step step, String path, String itemId) {

    /** A single field. */
    public static Place field(Step step, String path) {
        return new Place(step, path, "");
    }

    /**
     * A field of a list entry.
     *
     * @param list  name of the list: "delegates"
     * @param index place in it, counted from 0
     * @param field name of the field, or empty for the whole entry
     */
    public static Place entry(Step step, String list, int index, String field, String itemId) {
        return new Place(step, list + "[" + index + "]" + (field.isEmpty() ? "" : "." + field), itemId);
    }
}
