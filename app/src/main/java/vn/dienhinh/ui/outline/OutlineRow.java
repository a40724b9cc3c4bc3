package vn.dienhinh.ui.outline;

import vn.dienhinh.domain.finding.Severity;

/**
 * One part of a paper as the list of parts shows it.
 *
 * @param id       section id, or a name of its own for a part without number
 * @param number   "I.", "1.", "1.1."; empty for a part without number
 * @param title    heading
 * @param depth    how far it is set in, from 0
 * @param note     its state in a word ("đã sửa"); empty for none
 * @param severity gravest finding in it; null for none
 */
public record OutlineRow(String id, String number, String title, int depth, String note, Severity severity) {

    /** Number and heading as they are read out. */
    public String words() {
        return number.isEmpty() ? title : number + " " + title;
    }
}
