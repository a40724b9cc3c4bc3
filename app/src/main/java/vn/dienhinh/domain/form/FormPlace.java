package vn.dienhinh.domain.form;

/**
 * Where something was found.
 *
 * @param part    the part of the paper
 * @param section number of the section, from 1; 0 for the whole file
 * @param excerpt the beginning of the text there; empty when no text belongs to it
 */
public record FormPlace(FormPart part, int section, String excerpt) {

    private static final int LONGEST_EXCERPT = 48;

    /** The whole file. */
    static FormPlace file() {
        return new FormPlace(FormPart.FILE, 0, "");
    }

    /** The pages of a section. */
    static FormPlace pages(int section) {
        return new FormPlace(FormPart.PAGES, section, "");
    }

    /** A line of a part. */
    static FormPlace of(FormPart part, Line line) {
        String text = line.paragraph().text().replaceAll("\\s+", " ");
        int end = Math.min(text.length(), LONGEST_EXCERPT);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return new FormPlace(part, line.section(), end < text.length() ? text.substring(0, end).strip() + "…" : text);
    }
}
