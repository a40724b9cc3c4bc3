package vn.dienhinh.infrastructure.docx;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.Picture;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.application.document.TextRun;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.layout.Measures;
import vn.dienhinh.infrastructure.layout.PicturePlace;
import vn.dienhinh.infrastructure.layout.RuleLengths;

/** Writes paragraphs and rule lines. */
final class ParagraphWriter {

    /** Writes what ends the properties of a paragraph: the section that it closes. */
    @FunctionalInterface
    interface SectionEnd {
        void write(WordXml xml) throws XMLStreamException;
    }

    private static final SectionEnd NONE = xml -> { };

    private final WordXml xml;
    private final StyleSheet sheet;
    private final RuleLengths lengths;
    private final Map<Picture, String> pictures;
    private int drawings;

    /** @param pictures relationships of the pictures */
    ParagraphWriter(WordXml xml, StyleSheet sheet, OfficialFont font, Map<Picture, String> pictures) {
        this.xml = xml;
        this.sheet = sheet;
        this.lengths = new RuleLengths(font);
        this.pictures = pictures;
    }

    /** A paragraph; {@code keepNext} keeps it with the next one even where its style does not. */
    void write(Paragraph paragraph, boolean keepNext) throws XMLStreamException {
        write(paragraph, keepNext, NONE);
    }

    /** A paragraph that may close a section. */
    void write(Paragraph paragraph, boolean keepNext, SectionEnd end) throws XMLStreamException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", sheet.id(paragraph.style()));
        if (keepNext && !paragraph.style().keepWithNext()) {
            xml.leaf("w:keepNext");
        }
        end.write(xml);
        xml.close();
        for (TextRun run : paragraph.runs()) {
            write(run);
        }
        xml.close();
    }

    /** A rule line in a column of this width: an empty tiny paragraph with an upper border, indented on both sides. */
    void write(RuleLine line, int columnTwips, boolean keepNext, SectionEnd end) throws XMLStreamException {
        int indent = Measures.ruleIndentTwips(columnTwips, lengths.points(line, Measures.points(columnTwips)));
        xml.open("w:p").open("w:pPr").value("w:pStyle", StyleSheet.RULE_LINE);
        if (keepNext || line.keepWithNext()) {
            xml.leaf("w:keepNext");
        }
        xml.leaf("w:ind", "w:left", indent, "w:right", indent);
        end.write(xml);
        xml.close().close();
    }

    /** A rule line that closes no section. */
    void write(RuleLine line, int columnTwips, boolean keepNext) throws XMLStreamException {
        write(line, columnTwips, keepNext, NONE);
    }

    /** A picture alone on a line, with what is said to those who cannot see it. */
    void write(Picture picture, SectionEnd end) throws XMLStreamException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", sheet.id(PicturePlace.style(picture)));
        end.write(xml);
        xml.close().open("w:r");
        drawings++;
        PictureXml.write(xml, picture, pictures.get(picture), drawings);
        xml.close().close();
    }

    /** A picture that closes no section. */
    void write(Picture picture) throws XMLStreamException {
        write(picture, NONE);
    }

    private void write(TextRun run) throws XMLStreamException {
        xml.open("w:r");
        if (run.bold() != null || run.italic() != null) {
            xml.open("w:rPr");
            if (run.bold() != null) {
                xml.toggle("w:b", run.bold()).toggle("w:bCs", run.bold());
            }
            if (run.italic() != null) {
                xml.toggle("w:i", run.italic()).toggle("w:iCs", run.italic());
            }
            xml.close();
        }
        xml.text("w:t", run.text()).close();
    }
}
