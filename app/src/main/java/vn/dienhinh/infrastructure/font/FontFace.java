package vn.dienhinh.infrastructure.font;

import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.TextRun;

/** The four faces of the official font. */
public enum FontFace {
    REGULAR("LiberationSerif-Regular.ttf"),
    BOLD("LiberationSerif-Bold.ttf"),
    ITALIC("LiberationSerif-Italic.ttf"),
    BOLD_ITALIC("LiberationSerif-BoldItalic.ttf");

    private final String fileName;

    FontFace(String fileName) {
        this.fileName = fileName;
    }

    /** Name of the font file. */
    public String fileName() {
        return fileName;
    }

    /** The face of a look. */
    public static FontFace of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    /** The face that a paragraph's style asks for. */
    public static FontFace of(ParagraphStyle style) {
        return of(style.bold(), style.italic());
    }

    /** The face of a run inside a paragraph: what the run leaves open, the style says. */
    public static FontFace of(ParagraphStyle style, TextRun run) {
        return of(run.bold() == null ? style.bold() : run.bold(),
                run.italic() == null ? style.italic() : run.italic());
    }
}
