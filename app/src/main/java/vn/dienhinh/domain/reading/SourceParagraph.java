package vn.dienhinh.domain.reading;

/**
 * A paragraph, or a line where the source knows lines only.
 *
 * @param from   where it begins in the source text
 * @param to     where it ends, excluded
 * @param page   page from 1; null where the source has no pages
 * @param line   true when it may be a part of a paragraph, as in a PDF file and in hard-wrapped text
 * @param cell   the cell it stands in; null outside of tables
 */
public record SourceParagraph(int from, int to, Integer page, boolean line, SourceCell cell) {
}
