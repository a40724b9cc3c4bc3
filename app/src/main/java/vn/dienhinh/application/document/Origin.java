package vn.dienhinh.application.document;

/**
 * What a paragraph was made from, so that a click on it leads back there. Writers carry it along and never look into it.
 *
 * @param path   place in the conference file: "plan.sections[2]", "delegates"
 * @param itemId id of the list entry; empty for a single field
 */
public record Origin(String path, String itemId) {

    /** A single field or a place that the path alone names. */
    public static Origin of(String path) {
        return new Origin(path, "");
    }
}
