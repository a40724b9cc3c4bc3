package vn.dienhinh.application.paper;

/**
 * A passage of a paper that the clerk may put into own words.
 *
 * @param key     which passage, stable: "result.body.limits"
 * @param label   what it is called in the window: "Hạn chế, nguyên nhân"
 * @param drafted the text as the program drafts it now, lines; empty where it drafts none
 */
public record DraftedPassage(String key, String label, String drafted) {
}
