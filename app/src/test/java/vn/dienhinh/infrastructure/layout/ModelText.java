package vn.dienhinh.infrastructure.layout;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.Table;

/** The words of a document, to be compared with those read back from a file. */
public final class ModelText {

    private ModelText() {
    }

    /** The texts of all paragraphs that have one, in order. */
    public static List<String> paragraphs(PaperDocument document) {
        List<String> texts = new ArrayList<>();
        document.sections().forEach(section -> section.blocks().forEach(block -> add(block, texts)));
        return texts;
    }

    private static void add(Block block, List<String> texts) {
        if (block instanceof Paragraph paragraph && !paragraph.text().isEmpty()) {
            texts.add(paragraph.text());
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(inner -> add(inner, texts))));
        }
    }
}
