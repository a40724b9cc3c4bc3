package vn.dienhinh.domain.check;

import vn.dienhinh.domain.finding.Place;

/**
 * One text that the clerk wrote.
 *
 * @param place   where it stands
 * @param text    what it says; never null or empty
 * @param oneLine true for a value of one line
 */
record TextField(Place place, String text, boolean oneLine) {
}
