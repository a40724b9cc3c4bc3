package vn.dienhinh.domain.form;

/**
 * How a paragraph stands in its column; null for what the file can't show.
 *
 * @param leftIndentMm      indent of all lines
 * @param firstLineIndentMm further indent of the first line, negative for a hanging one
 * @param spaceBeforePt     gap above
 * @param spaceAfterPt      gap below
 * @param lineSpacing       multiple of the single line
 * @param keepWithNext      true when no page break may come after it
 * @param listed            true when a list numbers or bullets it
 * @param outlineLevel      1 to 9 for a heading, 0 for text
 */
public record ParagraphLook(TextAlignment alignment, Double leftIndentMm, Double firstLineIndentMm,
                            Double spaceBeforePt, Double spaceAfterPt, Double lineSpacing, Boolean keepWithNext,
                            boolean listed, int outlineLevel) {

    /** From the column's left edge to the first letter; null when not known. */
    public Double firstLineMm() {
        return leftIndentMm == null || firstLineIndentMm == null ? null : leftIndentMm + firstLineIndentMm;
    }
}
