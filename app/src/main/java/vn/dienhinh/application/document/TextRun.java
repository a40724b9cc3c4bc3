package vn.dienhinh.application.document;

/**
 * Letters of one look inside a paragraph.
 *
 * @param text   the letters, NFC, without line breaks
 * @param bold   bold or not; null as the paragraph's style says
 * @param italic italic or not; null as the paragraph's style says
 * @param byHand true for a place that may stay open, since it is filled in on the printed sheet: number and day that
 *               the registry gives, a signature, the name on a blank card, what is counted at the door
 */
public record TextRun(String text, Boolean bold, Boolean italic, boolean byHand) {

    /** Letters that are no place for a hand. */
    public TextRun(String text, Boolean bold, Boolean italic) {
        this(text, bold, italic, false);
    }

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

    /** A place that is filled in by hand, looking as the paragraph's style says. */
    public static TextRun byHand(String text) {
        return new TextRun(text, null, null, true);
    }
}
