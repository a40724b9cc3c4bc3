package vn.dienhinh.infrastructure.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.application.reading.source.SourceReader;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.domain.reading.SourceCell;
import vn.dienhinh.domain.reading.SourceText;
import vn.dienhinh.infrastructure.archive.ArchiveBoundException;
import vn.dienhinh.infrastructure.archive.BoundedArchive;
import vn.dienhinh.infrastructure.archive.PartTree;
import vn.dienhinh.infrastructure.archive.TooDeepException;

/** Texts of LibreOffice and OpenOffice (*.odt). */
public final class OpenDocumentReader implements SourceReader {

    private static final String CONTENT = "content.xml";
    private static final Set<String> SKIPPED = Set.of("tracked-changes", "annotation", "note", "sequence-decls", "forms");

    @Override
    public boolean recognises(byte[] file) {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            return false;
        }
        try (BoundedArchive archive = new BoundedArchive(file)) {
            return archive.has("mimetype") && archive.has(CONTENT);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public SourceText read(byte[] file) throws UnreadablePlanException {
        try (BoundedArchive archive = new BoundedArchive(file)) {
            if (archive.has("META-INF/manifest.xml")
                    && new String(archive.part("META-INF/manifest.xml", ReadingBounds.TREE_BYTES)).contains("encryption-data")) {
                throw new UnreadablePlanException(Problem.LOCKED, null);
            }
            Element content = PartTree.of(archive.part(CONTENT, ReadingBounds.TREE_BYTES));
            Element body = child(child(content, "body"), "text");
            if (body == null) {
                throw new UnreadablePlanException(Problem.OTHER_KIND, null);
            }
            Body read = new Body();
            lists(content, read.numbered);
            read.blocks(body, null, 0);
            return read.text.build();
        } catch (TooDeepException e) {
            throw new UnreadablePlanException(Problem.DEPTH, e);
        } catch (ArchiveBoundException e) {
            throw new UnreadablePlanException(Problem.TOO_LARGE, e);
        } catch (IOException | SAXException | RuntimeException e) {
            throw new UnreadablePlanException(Problem.DAMAGED, e);
        }
    }

    /** Which lists count, by the name of their style. */
    private static void lists(Element root, Map<String, Boolean> numbered) {
        var styles = root.getElementsByTagNameNS("*", "list-style");
        for (int i = 0; i < styles.getLength(); i++) {
            Element style = (Element) styles.item(i);
            numbered.put(attribute(style, "name"), child(style, "list-level-style-number") != null);
        }
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    private static String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (name.equals(attributes.item(i).getLocalName())) {
                return attributes.item(i).getNodeValue();
            }
        }
        return "";
    }

    /** The text while it is being read. */
    private static final class Body {

        private final LineSource text = new LineSource();
        private final Map<String, Boolean> numbered = new HashMap<>();
        private String label = "";

        void blocks(Element parent, SourceCell cell, int depth) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element && !SKIPPED.contains(element.getLocalName())) {
                    switch (element.getLocalName()) {
                        case "p", "h" -> paragraph(element, cell, depth);
                        case "list" -> list(element, cell, depth);
                        case "table" -> table(element, cell, depth);
                        default -> blocks(element, cell, depth + 1);
                    }
                }
            }
        }

        /** Text boxes stand before the paragraph that they hang on. */
        private void paragraph(Element paragraph, SourceCell cell, int depth) {
            var boxes = paragraph.getElementsByTagNameNS("*", "text-box");
            for (int i = 0; i < boxes.getLength(); i++) {
                blocks((Element) boxes.item(i), cell, depth + 1);
            }
            StringBuilder words = new StringBuilder(label);
            label = "";
            collect(paragraph, words);
            text.paragraph(words.toString(), cell);
        }

        private void list(Element list, SourceCell cell, int depth) {
            boolean counts = numbered.getOrDefault(attribute(list, "style-name"), false);
            int number = 1;
            for (Node node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element entry) {
                    label = !"list-item".equals(entry.getLocalName()) ? "" : counts ? number++ + ". " : "- ";
                    blocks(entry, cell, depth + 1);
                    label = "";
                }
            }
        }

        private void table(Element table, SourceCell outer, int depth) {
            if (outer != null) {
                blocks(table, outer, depth + 1);
                return;
            }
            int number = text.nextTable();
            int row = 0;
            var rows = table.getElementsByTagNameNS("*", "table-row");
            for (int i = 0; i < rows.getLength(); i++) {
                int column = 0;
                for (Node node = rows.item(i).getFirstChild(); node != null; node = node.getNextSibling()) {
                    if (node instanceof Element cell && "table-cell".equals(cell.getLocalName())) {
                        blocks(cell, new SourceCell(number, row, column), depth + 1);
                    }
                    column += node instanceof Element ? 1 : 0;
                }
                row++;
            }
        }

        private static void collect(Node parent, StringBuilder words) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Text letters) {
                    words.append(letters.getData().replaceAll("\\s+", " "));
                } else if (node instanceof Element element && !SKIPPED.contains(element.getLocalName())) {
                    switch (element.getLocalName()) {
                        case "s" -> {
                            String count = attribute(element, "c");
                            words.append(" ".repeat(count.matches("\\d{1,3}") ? Integer.parseInt(count) : 1));
                        }
                        case "tab" -> words.append('\t');
                        case "line-break" -> words.append('\n');
                        case "frame" -> {
                            // Boxes are read by themselves, pictures have no words.
                        }
                        default -> collect(element, words);
                    }
                }
            }
        }
    }
}
