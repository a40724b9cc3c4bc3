package vn.dienhinh.ui.deadline;

import java.time.LocalDate;

/**
 * A day in the picture.
 *
 * @param day      where it stands
 * @param name     short words
 * @param kind     whose day it is
 * @param past     true when it is over or done
 * @param line     index of its line in the list
 */
record TimelineMark(LocalDate day, String name, Kind kind, boolean past, int line) {

    /** Whose day it is. Superiors' days stand below the line, the others above. */
    enum Kind { OWN, PROPOSED, SUPERIOR }
}
