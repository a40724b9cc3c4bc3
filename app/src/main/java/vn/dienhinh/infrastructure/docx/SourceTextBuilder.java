package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.attribute;
import static vn.dienhinh.infrastructure.docx.WordElements.child;
import static vn.dienhinh.infrastructure.docx.WordElements.children;

import java.util.Set;
import org.w3c.dom.Element;
import vn.dienhinh.domain.reading.SourceCell;
import vn.dienhinh.domain.reading.SourceText;
import vn.dienhinh.domain.text.LegacyText;

/** Gathers the paragraphs of a Word file into one text, a line each. */
final class SourceTextBuilder {

    private static final Set<String> CONTAINERS =
            Set.of("hyperlink", "ins", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "moveTo");

    private final ListLabels labels;
    private final LegacyText legacy;
    private final PlainSource source = new PlainSource();

    /** @param legacy reads letters typed in fonts of old encodings */
    SourceTextBuilder(ListLabels labels, LegacyText legacy) {
        this.labels = labels;
        this.legacy = legacy;
    }

    int nextTable() {
        return source.nextTable();
    }

    /** A line that its writer broke by hand may go on in the next one. */
    void paragraph(Element paragraph, SourceCell cell) {
        StringBuilder words = new StringBuilder(labels.next(paragraph));
        collect(paragraph, words);
        source.paragraph(words.toString(), cell);
    }

    /** The cell says what the one above it says. */
    void repeat(SourceCell cell) {
        source.repeat(cell);
    }

    SourceText build() {
        return source.build();
    }

    private void collect(Element parent, StringBuilder words) {
        for (Element child : children(parent)) {
            if ("r".equals(child.getLocalName())) {
                run(child, words);
            } else if (CONTAINERS.contains(child.getLocalName())) {
                collect(child, words);
            }
        }
    }

    private static String font(Element run) {
        Element fonts = child(child(run, "rPr"), "rFonts");
        String name = fonts == null ? null : attribute(fonts, "ascii");
        return name == null ? "" : name;
    }

    private void run(Element run, StringBuilder words) {
        for (Element part : children(run)) {
            switch (part.getLocalName()) {
                case "t" -> words.append(legacy.meant(part.getTextContent(), font(run)));
                case "tab", "ptab" -> words.append('\t');
                case "br", "cr" -> words.append('\n');
                case "noBreakHyphen" -> words.append('-');
                default -> {
                    // Pictures, notes and field codes are no words of the paragraph.
                }
            }
        }
    }
}
