package vn.dienhinh.application.document;

import java.util.List;

/** A document has letters that the official font lacks; they would print as silent gaps. */
public class MissingGlyphException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<MissingGlyph> missing;

    /**
     * A letter that the font lacks.
     *
     * @param codePoint Unicode number of the letter
     * @param context   the words around it
     */
    public record MissingGlyph(int codePoint, String context) {

        /** The letter itself. */
        public String letter() {
            return Character.toString(codePoint);
        }
    }

    public MissingGlyphException(List<MissingGlyph> missing) {
        super("letters not in the font: " + missing.size());
        this.missing = List.copyOf(missing);
    }

    /** The letters, each once; never empty. */
    public List<MissingGlyph> missing() {
        return missing;
    }
}
