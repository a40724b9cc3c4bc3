package vn.dienhinh.application.paper;

import java.util.List;
import java.util.function.Function;
import vn.dienhinh.application.document.PaperDocument;

/**
 * A file of its own beside the whole paper, such as one person's report; made only when it is asked for.
 *
 * @param fileStem how its file name begins, in ASCII: "bao-cao-thanh-tich-01-nguyen-thi-hoa"
 * @param document makes it from the open points of the whole paper
 */
public record PaperPart(String fileStem, Function<List<String>, PaperDocument> document) {
}
