package vn.dienhinh.domain.text;

/**
 * Letters as a file keeps them.
 *
 * @param text as they stand there
 * @param font the font's name where the file tells it, which says in what encoding they were typed; empty otherwise
 */
public record FontText(String text, String font) {
}
