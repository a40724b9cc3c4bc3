package vn.dienhinh.application.paper.gap;

import java.util.Optional;
import vn.dienhinh.application.document.Origin;

/**
 * A place of a paper that still wants a value.
 *
 * @param kind    what is open there
 * @param heading heading or title that it stands under, without an end mark; empty before the first one
 * @param text    the words around it, shortened; of a table that has no rows, its heading row
 * @param origin  what the place is made from; empty where no field is known
 */
public record PaperGap(OpenPlace kind, String heading, String text, Optional<Origin> origin) {
}
