package vn.dienhinh.application.reading.structure;

/**
 * One paragraph of the tidied paper.
 *
 * @param index  place among the paragraphs, from 0
 * @param marker what it begins with
 * @param text   its words without the marker
 */
public record Passage(int index, Marker marker, CleanText text) {

    private static final int LONGEST_LABEL = 140;

    /** How deep it stands; a heading in capitals without a number stands as one with a Roman number. */
    public int rank() {
        return marker.isNone() && isCapitals() ? Marker.CAPITALS_RANK : marker.rank();
    }

    /** True when it has letters and all are capitals. */
    public boolean isCapitals() {
        return isCapitals(text.text());
    }

    public static boolean isCapitals(String words) {
        return words.codePoints().anyMatch(Character::isLetter)
                && words.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Where the words after the first colon begin; -1 when there is no label before a colon. */
    public int contentStart() {
        int colon = text.folded().indexOf(':');
        return colon > 0 && colon <= LONGEST_LABEL ? colon + 1 : -1;
    }

    /** The folded words before the colon; all of them when there is none. */
    public String label() {
        int start = contentStart();
        return start < 0 ? text.folded() : text.folded().substring(0, start - 1);
    }

    /** True when it says no more than what follows is about. */
    public boolean isHeading() {
        int start = contentStart();
        return start < 0 ? text.length() <= LONGEST_LABEL && !text.folded().endsWith(";")
                : text.from(start).isEmpty();
    }
}
