package vn.dienhinh.domain.check.text;

/**
 * One word (a Vietnamese syllable) of a paragraph.
 *
 * @param from  first character in the paragraph
 * @param to    character after the last one
 * @param lower in small letters
 */
record Word(int from, int to, String lower) {
}
