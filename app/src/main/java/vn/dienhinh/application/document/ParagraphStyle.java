package vn.dienhinh.application.document;

/**
 * How a paragraph looks. Sizes in points, widths in millimetres; the font is always the official one.
 *
 * @param name           stable English id; the Word style is made from it and {@code wordName}
 * @param wordName       the name that a Word user sees
 * @param headingLevel   1 to 9 for a heading in navigation and bookmarks; 0 for text
 * @param sizePt         letter size
 * @param bold           bold letters, unless a run says otherwise
 * @param italic         italic letters, unless a run says otherwise
 * @param alignment      where the lines stand
 * @param leftIndentMm   indent of every line
 * @param firstLineIndentMm further indent of the first line; negative for a hanging one
 * @param spaceBeforePt  gap above
 * @param spaceAfterPt   gap below
 * @param lineSpacing    multiple of the single line
 * @param keepWithNext   true when the paragraph must not be the last of its page
 */
public record ParagraphStyle(String name, String wordName, int headingLevel, double sizePt, boolean bold,
                             boolean italic, Alignment alignment, double leftIndentMm, double firstLineIndentMm,
                             double spaceBeforePt, double spaceAfterPt, double lineSpacing, boolean keepWithNext) {
}
