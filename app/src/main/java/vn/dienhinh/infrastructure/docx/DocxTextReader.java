package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.child;
import static vn.dienhinh.infrastructure.docx.WordElements.children;
import static vn.dienhinh.infrastructure.docx.WordElements.number;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.dienhinh.application.letters.OldEncodings;
import vn.dienhinh.application.reading.source.SourceReader;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.domain.reading.SourceCell;
import vn.dienhinh.domain.reading.SourceText;
import vn.dienhinh.domain.text.LegacyText;

/** Takes the text out of Word files: paragraphs with their list numbers, cells of tables, no deleted words. */
public final class DocxTextReader implements SourceReader {

    private final LegacyText legacy = OldEncodings.legacyText();

    @Override
    public boolean recognises(byte[] file) {
        FileMagic kind = FileMagic.valueOf(file);
        return kind == FileMagic.OOXML || kind == FileMagic.OLE2;
    }

    @Override
    public SourceText read(byte[] file) throws UnreadablePlanException {
        if (FileMagic.valueOf(file) == FileMagic.OLE2) {
            return new OldWordText(file).read();
        }
        try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(file))) {
            SourceText text = read(archive);
            archive.revert();
            return text;
        } catch (InvalidFormatException e) {
            throw new UnreadablePlanException(Problem.OTHER_KIND, e);
        } catch (IOException | SAXException | RuntimeException e) {
            // POI tells of a damaged archive by runtime exceptions of many kinds.
            throw new UnreadablePlanException(Problem.DAMAGED, e);
        }
    }

    private SourceText read(OPCPackage archive) throws InvalidFormatException, IOException, SAXException {
        WordParts parts = new WordParts(archive);
        Element body = child(parts.document(), "body");
        if (body == null) {
            throw new InvalidFormatException("a document without a body");
        }
        SourceTextBuilder text = new SourceTextBuilder(new ListLabels(parts.related("numbering").orElse(null),
                parts.related("styles").orElse(null)), legacy);
        blocks(body, text, null);
        return text.build();
    }

    private static void blocks(Element parent, SourceTextBuilder text, SourceCell cell) {
        for (Element child : children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> text.paragraph(child, cell);
                case "tbl" -> {
                    // A table inside a cell belongs to that cell.
                    if (cell == null) {
                        table(child, text);
                    } else {
                        blocks(child, text, cell);
                    }
                }
                case "sdt", "sdtContent", "customXml", "ins", "moveTo", "tr", "tc" -> blocks(child, text, cell);
                default -> {
                    // Properties, bookmarks and deleted blocks have no text of the paper.
                }
            }
        }
    }


    private static void table(Element table, SourceTextBuilder text) {
        int number = text.nextTable();
        int row = 0;
        for (Element tr : WordElements.below(table, "tr")) {
            if (isOwnRow(tr, table)) {
                int column = 0;
                for (Element tc : WordElements.below(tr, "tc")) {
                    if (isOwnCell(tc, tr)) {
                        column += cell(tc, text, new SourceCell(number, row, column));
                    }
                }
                row++;
            }
        }
    }

    /** Returns how many columns the cell takes. A cell that goes on from the row above says what that one says. */
    private static int cell(Element tc, SourceTextBuilder text, SourceCell place) {
        Element properties = child(tc, "tcPr");
        Element merged = child(properties, "vMerge");
        Double span = number(child(properties, "gridSpan"), "val");
        if (merged != null && !"restart".equals(WordElements.attribute(merged, "val"))) {
            text.repeat(place);
        } else {
            blocks(tc, text, place);
        }
        return span == null ? 1 : Math.max(1, span.intValue());
    }

    private static boolean isOwnRow(Element row, Element table) {
        return nearest(row, "tbl") == table;
    }

    private static boolean isOwnCell(Element cell, Element row) {
        return nearest(cell, "tr") == row;
    }

    private static Element nearest(Element element, String name) {
        var parent = element.getParentNode();
        while (parent instanceof Element above && !name.equals(above.getLocalName())) {
            parent = above.getParentNode();
        }
        return parent instanceof Element found ? found : null;
    }
}
