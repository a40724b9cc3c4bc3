package vn.dienhinh.domain.roster;

/**
 * Two rows that may be the same person.
 *
 * @param first  place of the earlier one
 * @param second place of the later one
 */
public record PlacePair(String first, String second) {
}
