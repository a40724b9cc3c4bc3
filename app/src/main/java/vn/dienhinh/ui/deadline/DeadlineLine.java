package vn.dienhinh.ui.deadline;

import java.util.List;
import vn.dienhinh.domain.check.Deadline;
import vn.dienhinh.domain.check.DeadlineState;
import vn.dienhinh.domain.finding.Finding;

/**
 * A deadline as the list shows it; every text may be empty.
 *
 * @param deadline  itself
 * @param name      the step, or what is due
 * @param title     the same with what is due in full
 * @param day       the last working day, or that it is not known
 * @param stateKind how it stands
 * @param state     the same in words
 * @param isOver    true when it passed so long ago, or is a meeting that passed, that nothing presses any more
 * @param notes     how the limit is read, days off, what is missing
 * @param superior  what the superior says, and where
 * @param who       who sees to it, to whom it goes
 * @param proposed  the proposed day: "11/3/2025"
 * @param findings  what the rules find in its day
 */
record DeadlineLine(Deadline deadline, String name, String title, String day, DeadlineState stateKind, String state,
                    boolean isOver, List<String> notes, String superior, String who, String proposed, List<Finding> findings) {
}
