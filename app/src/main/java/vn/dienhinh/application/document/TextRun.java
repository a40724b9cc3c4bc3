package vn.dienhinh.application.document;

/**
 * Letters of one look inside a paragraph.
 *
 * @param text   the letters, NFC, without line breaks
 * @param bold   bold or not; null as the paragraph's style says
 * @param italic italic or not; null as the paragraph's style says
 */
public record TextRun(String text, Boolean bold, Boolean italic) {

    /** Letters as the paragraph's style says. */
    public static TextRun plain(String text) {
        return new TextRun(text, null, null);
    }

    /** Bold letters. */
    public static TextRun bold(String text) {
        return new TextRun(text, true, null);
    }

    /** Italic letters. */
    public static TextRun italic(String text) {
        return new TextRun(text, null, true);
    }
}
