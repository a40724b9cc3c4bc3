package vn.dienhinh.ui.step.rules.reading;

import vn.dienhinh.domain.reading.Found;

/**
 * A find as the clerk sees it.
 *
 * @param number from 1, the same beside the text and among the finds
 * @param found  with the clerk's value where there is one
 * @param label  the field that it goes to, in words
 * @param words  its value in words
 * @param state  what becomes of it
 */
public record FindEntry(int number, Found<?> found, String label, String words, FindState state) {

    /** The find's stable id. */
    public String id() {
        return found.id();
    }
}
