package vn.dienhinh.domain.form;

/** Letters and widths of the official font, asked by the rules. */
public interface OfficialLetters {

    /** Width of a text in millimetres at a size in points. */
    double widthMm(String text, double sizePt, boolean bold, boolean italic);

    /** True when the font draws this letter. */
    boolean has(int codePoint, boolean bold, boolean italic);
}
