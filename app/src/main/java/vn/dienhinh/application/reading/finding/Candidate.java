package vn.dienhinh.application.reading.finding;

import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.domain.reading.UnplacedKind;

/**
 * Something that could be a rule, found without looking at what stands around it.
 *
 * @param kind what it is
 * @param text the paragraph, cell or sentence it stands in
 * @param from where it begins there
 * @param to   where it ends there
 */
record Candidate(UnplacedKind kind, CleanText text, int from, int to) {
}
