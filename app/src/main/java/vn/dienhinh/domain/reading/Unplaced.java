package vn.dienhinh.domain.reading;

/**
 * Something of the paper that could be a rule and found no role.
 *
 * @param id    "unplaced.3"
 * @param kind  what it is
 * @param text  the clause it stands in, in the paper's words, so that somebody can judge it
 * @param place where it stands itself
 */
public record Unplaced(String id, UnplacedKind kind, String text, TextPlace place) {
}
