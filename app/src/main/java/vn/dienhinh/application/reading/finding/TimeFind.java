package vn.dienhinh.application.reading.finding;

import vn.dienhinh.domain.time.TimeLimit;

/**
 * A time limit in a text.
 *
 * @param limit  what it says; a bare date is {@code ON}, a bare month or quarter {@code WITHIN}
 * @param stated true when words say how the limit stands to its date ("trước", "chậm nhất"); false for a bare date
 * @param from   where it begins in the text, its relation included
 * @param to     where it ends
 */
record TimeFind(TimeLimit limit, boolean stated, int from, int to) {
}
