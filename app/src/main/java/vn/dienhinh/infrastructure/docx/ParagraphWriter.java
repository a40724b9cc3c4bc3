package vn.dienhinh.infrastructure.docx;

import javax.xml.stream.XMLStreamException;
import vn.dienhinh.application.document.Chart;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.application.document.TextRun;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.layout.ChartPlace;
import vn.dienhinh.infrastructure.layout.Measures;
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

    ParagraphWriter(WordXml xml, StyleSheet sheet, OfficialFont font) {
        this.xml = xml;
        this.sheet = sheet;
        this.lengths = new RuleLengths(font);
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

    /** A chart: its picture alone on a line, its figures in words as what is said to those who cannot see it. */
    void write(Chart chart, String picture, int number, SectionEnd end) throws XMLStreamException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", sheet.id(ChartPlace.STYLE));
        end.write(xml);
        xml.close().open("w:r");
        PictureXml.write(xml, chart, picture, number);
        xml.close().close();
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
