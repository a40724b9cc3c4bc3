package vn.dienhinh.domain.reading;

/**
 * Where something was found.
 *
 * @param page      page from 1; null where the source has no pages
 * @param paragraph paragraph (or line) of the source in which it begins, from 1
 * @param from      first character in the source text, from 0
 * @param to        end in the source text, excluded
 * @param quote     the source's characters from there to there
 */
public record TextPlace(Integer page, int paragraph, int from, int to, String quote) {
}
