package vn.dienhinh.application.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph; an empty list of runs is an empty line of the style's height.
 *
 * @param style  how it looks
 * @param runs   its letters
 * @param origin what it was made from; empty where nothing is to be edited there
 */
public record Paragraph(ParagraphStyle style, List<TextRun> runs, Optional<Origin> origin) implements Block {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** A paragraph of unknown origin. */
    public Paragraph(ParagraphStyle style, List<TextRun> runs) {
        this(style, runs, Optional.empty());
    }

    /** A paragraph of one look. */
    public static Paragraph of(ParagraphStyle style, String text) {
        return new Paragraph(style, text.isEmpty() ? List.of() : List.of(TextRun.plain(text)));
    }

    /** All its letters. */
    public String text() {
        return runs.stream().map(TextRun::text).collect(Collectors.joining());
    }

    /** The paragraph with that origin, unless it knows a nearer one. */
    public Paragraph from(Origin value) {
        return origin.isPresent() ? this : new Paragraph(style, runs, Optional.of(value));
    }
}
