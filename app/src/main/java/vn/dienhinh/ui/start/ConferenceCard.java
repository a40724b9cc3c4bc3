package vn.dienhinh.ui.start;

import java.util.Optional;
import vn.dienhinh.application.conference.ConferenceSummary;

/**
 * A conference as the start page shows it.
 *
 * @param summary      title, unit and time of the last change
 * @param stepsDone    how many steps are done
 * @param stepsInAll   how many there are
 * @param nextDeadline the nearest deadline in words: what, and until when; empty when none lies ahead
 */
record ConferenceCard(ConferenceSummary summary, int stepsDone, int stepsInAll, Optional<NextDeadline> nextDeadline) {

    /**
     * @param what  what is due
     * @param until until when, in words
     */
    record NextDeadline(String what, String until) {
    }
}
