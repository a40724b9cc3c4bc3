package vn.dienhinh.application.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph; an empty list of runs is an empty line of the style's height.
 *
 * @param style how it looks
 * @param runs  its letters
 */
public record Paragraph(ParagraphStyle style, List<TextRun> runs) implements Block {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** A paragraph of one look. */
    public static Paragraph of(ParagraphStyle style, String text) {
        return new Paragraph(style, text.isEmpty() ? List.of() : List.of(TextRun.plain(text)));
    }

    /** All its letters. */
    public String text() {
        return runs.stream().map(TextRun::text).collect(Collectors.joining());
    }
}
