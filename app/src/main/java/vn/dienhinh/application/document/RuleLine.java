package vn.dienhinh.application.document;

/**
 * A solid centred line under a text, drawn and not underlined; its length is a part of the text's width
 * (NĐ 30/2020, Phụ lục I, II.1b, II.2b, II.5b).
 *
 * @param measuredText  the text whose width counts; where it takes several lines of its column, the last of them
 * @param measuredStyle the look of that text
 * @param fraction      part of its width: 1 for the motto, between 1/3 and 1/2 else
 * @param keepWithNext  true when it must not be the last of its page
 */
public record RuleLine(String measuredText, ParagraphStyle measuredStyle, double fraction, boolean keepWithNext)
        implements Block {
}
