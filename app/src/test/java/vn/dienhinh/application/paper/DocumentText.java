package vn.dienhinh.application.paper;

import java.util.List;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.application.document.Table;

/** Reads a document's text back for tests. */
public final class DocumentText {

    private DocumentText() {
    }

    /** All paragraphs in reading order, those inside tables too. */
    public static List<Paragraph> paragraphs(PaperDocument document) {
        return document.sections().stream().map(DocumentSection::blocks).flatMap(List::stream)
                .flatMap(DocumentText::flat)
                .filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    }

    /** All text, a line a paragraph. */
    public static List<String> lines(PaperDocument document) {
        return paragraphs(document).stream().map(Paragraph::text).toList();
    }

    /** Text of the paragraphs of one look. */
    public static List<String> linesOf(PaperDocument document, ParagraphStyle style) {
        return paragraphs(document).stream().filter(p -> p.style().equals(style)).map(Paragraph::text).toList();
    }

    /** The document's main text alone, without annexes. */
    public static PaperDocument mainText(PaperDocument document) {
        return new PaperDocument(document.properties(), document.sections().subList(0, 1));
    }

    public static List<RuleLine> rules(PaperDocument document) {
        return document.sections().stream().map(DocumentSection::blocks).flatMap(List::stream)
                .flatMap(DocumentText::flat)
                .filter(RuleLine.class::isInstance).map(RuleLine.class::cast).toList();
    }

    public static List<Table> tables(PaperDocument document) {
        return document.sections().stream().map(DocumentSection::blocks).flatMap(List::stream)
                .filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    private static Stream<Block> flat(Block block) {
        if (block instanceof Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.content().stream()).flatMap(DocumentText::flat);
        }
        return Stream.of(block);
    }
}
