package vn.dienhinh.domain.reading;

import java.util.List;

/**
 * A paper's text as it was taken out of its file, nothing tidied.
 *
 * @param kind       what it was taken from
 * @param text       all of it; places of finds count its characters (UTF-16) from 0
 * @param paragraphs its paragraphs in reading order, which in two columns is not the order of their offsets
 */
public record SourceText(SourceKind kind, String text, List<SourceParagraph> paragraphs) {

    public SourceText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** True when there is not one letter in it, as in a scanned paper. */
    public boolean isWithoutLetters() {
        return text.codePoints().noneMatch(Character::isLetter);
    }

    /** The characters of a paragraph. */
    public String of(SourceParagraph paragraph) {
        return text.substring(paragraph.from(), paragraph.to());
    }
}
