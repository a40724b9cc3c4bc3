package vn.dienhinh.infrastructure.font;

import vn.dienhinh.domain.form.OfficialLetters;

/** Answers the rules of form from the bundled font. */
public final class FontLetters implements OfficialLetters {

    private static final double MM_PER_POINT = 25.4 / 72;

    private final OfficialFont font;

    public FontLetters(OfficialFont font) {
        this.font = font;
    }

    @Override
    public double widthMm(String text, double sizePt, boolean bold, boolean italic) {
        return font.width(text, FontFace.of(bold, italic), sizePt) * MM_PER_POINT;
    }

    @Override
    public boolean has(int codePoint, boolean bold, boolean italic) {
        return font.has(codePoint, FontFace.of(bold, italic));
    }
}
