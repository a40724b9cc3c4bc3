package vn.dienhinh.infrastructure.docx;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of one WordprocessingML part. Callers keep the order that the OOXML schema wants. */
final class WordXml {

    static final String FONT_NAME = "Times New Roman";
    static final String LANGUAGE = "vi-VN";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLStreamWriter xml;

    WordXml(OutputStream out, String root) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeAttribute("xmlns:w", NAMESPACE);
        xml.writeAttribute("xmlns:r", RELATIONS);
    }

    /** Opens an element; attributes as name, value, name, value. */
    WordXml open(String name, Object... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        write(attributes);
        return this;
    }

    /** Closes the last opened element. */
    WordXml close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    /** An element without content; attributes as name, value, name, value. */
    WordXml leaf(String name, Object... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        write(attributes);
        return this;
    }

    /** An element with only {@code w:val}. */
    WordXml value(String name, Object value) throws XMLStreamException {
        return leaf(name, "w:val", value);
    }

    /** A switch such as bold: present for true, present with 0 for false. */
    WordXml toggle(String name, boolean on) throws XMLStreamException {
        return on ? leaf(name) : value(name, 0);
    }

    /** The text of a run, its blanks kept. */
    WordXml text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(text);
        xml.writeEndElement();
        return this;
    }

    /** The official font in all four slots, so that no letter falls back to another one. */
    WordXml fonts() throws XMLStreamException {
        return leaf("w:rFonts", "w:ascii", FONT_NAME, "w:eastAsia", FONT_NAME, "w:hAnsi", FONT_NAME,
                "w:cs", FONT_NAME);
    }

    /** Ends the part. */
    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void write(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i].toString(), attributes[i + 1].toString());
        }
    }
}
