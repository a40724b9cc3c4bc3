package vn.dienhinh.domain.reading;

import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.time.TimeLimit;

/**
 * A time limit and what it is for.
 *
 * @param limit until when
 * @param what  what is due, in the paper's words
 * @param kind  which of the usual steps it is
 * @param to    to whom; null when not said
 */
public record ReadDeadline(TimeLimit limit, String what, MilestoneKind kind, String to) {
}
