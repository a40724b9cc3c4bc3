package vn.dienhinh.ui.start;

import java.util.Optional;
import vn.dienhinh.application.conference.ConferenceSummary;

/**
 * A conference as the start page shows it.
 *
 * @param summary      title, unit and time of the last change
 * @param stepsDone    how many steps are done
 * @param stepsInAll   how many there are
 * @param readable     false where it is in the store but can't be read
 * @param deadline     what is overdue or due next; empty when nothing lies ahead
 */
record ConferenceCard(ConferenceSummary summary, int stepsDone, int stepsInAll, boolean readable,
                      Optional<DueLine> deadline) {

    /** How pressing it is. */
    enum Press { OVERDUE, NEAR, AHEAD }

    /**
     * @param press how pressing
     * @param words one sentence
     */
    record DueLine(Press press, String words) {
    }
}
