package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.child;
import static vn.dienhinh.infrastructure.docx.WordElements.children;
import static vn.dienhinh.infrastructure.docx.WordElements.number;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import vn.dienhinh.infrastructure.archive.ArchiveBoundException;
import vn.dienhinh.infrastructure.archive.TooDeepException;

/** Takes the text out of Word files: paragraphs with their list numbers, cells of tables, no deleted words. */
public final class DocxTextReader implements SourceReader {

    private static final Set<String> AROUND = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo");

    private final LegacyText legacy = OldEncodings.legacyText();

    @Override
    public boolean recognises(byte[] file) {
        FileMagic kind = FileMagic.valueOf(file);
        return kind == FileMagic.OOXML || kind == FileMagic.OLE2;
    }

    @Override
    public SourceText read(byte[] file) throws UnreadablePlanException {
        if (FileMagic.valueOf(file) == FileMagic.OLE2) {
            return new OldWordText(legacy).read(file);
        }
        try (WordParts parts = new WordParts(file)) {
            return read(parts);
        } catch (WordParts.NoWordFileException e) {
            throw new UnreadablePlanException(e.isWorkbook() ? Problem.WORKBOOK : e.isSlides() ? Problem.SLIDES : Problem.ARCHIVE, e);
        } catch (TooDeepException e) {
            throw new UnreadablePlanException(Problem.DEPTH, e);
        } catch (ArchiveBoundException e) {
            throw new UnreadablePlanException(Problem.TOO_LARGE, e);
        } catch (IOException | SAXException | RuntimeException e) {
            // A damaged archive shows itself by runtime exceptions of many kinds.
            throw new UnreadablePlanException(Problem.DAMAGED, e);
        }
    }

    private SourceText read(WordParts parts) throws WordParts.NoWordFileException, IOException, SAXException {
        Element body = child(parts.document(), "body");
        if (body == null) {
            throw new WordParts.NoWordFileException();
        }
        SourceTextBuilder text = new SourceTextBuilder(new ListLabels(parts.related("numbering").orElse(null),
                parts.related("styles").orElse(null)), legacy);
        blocks(body, text, null);
        return text.build();
    }

    private static void blocks(Element parent, SourceTextBuilder text, SourceCell cell) {
        for (Element child : children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> {
                    boxes(child, text, cell);
                    text.paragraph(child, cell);
                }
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


    /** Text boxes stand before the paragraph that they hang on; the picture of a box for older programs says the same again. */
    private static void boxes(Element parent, SourceTextBuilder text, SourceCell cell) {
        for (Element child : children(parent)) {
            switch (child.getLocalName()) {
                case "txbxContent" -> blocks(child, text, cell);
                case "Fallback", "del", "moveFrom", "p" -> {
                    // Said already, or not any more.
                }
                default -> boxes(child, text, cell);
            }
        }
    }

    private static void table(Element table, SourceTextBuilder text) {
        int number = text.nextTable();
        int row = 0;
        for (Element tr : own(table, "tr")) {
            int column = 0;
            for (Element tc : own(tr, "tc")) {
                column += cell(tc, text, new SourceCell(number, row, column));
            }
            row++;
        }
    }

    /** Rows of a table or cells of a row, also where a control or a mark of changes stands around them. */
    private static List<Element> own(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (name.equals(child.getLocalName())) {
                found.add(child);
            } else if (AROUND.contains(child.getLocalName())) {
                found.addAll(own(child, name));
            }
        }
        return found;
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
}
