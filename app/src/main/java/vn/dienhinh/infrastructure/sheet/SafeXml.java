package vn.dienhinh.infrastructure.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML that reaches for nothing outside itself: a document type is refused, entities are never expanded. */
final class SafeXml {

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    SafeXml() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no outside entities");
        });
    }

    /** A reader at the start of the document. */
    XMLStreamReader open(InputStream in) throws XMLStreamException {
        return factory.createXMLStreamReader(in);
    }

    /** The next event. */
    static int next(XMLStreamReader xml) throws XMLStreamException, EntitiesException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new EntitiesException();
        }
        return event;
    }

    /** An attribute by its name without prefix; null when there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (name.equals(xml.getAttributeLocalName(index))) {
                return xml.getAttributeValue(index);
            }
        }
        return null;
    }

    /** True for an attribute that says yes. */
    static boolean isOn(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return "1".equals(value) || "true".equals(value);
    }

    /** A document type or an entity stands in the file. */
    static final class EntitiesException extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
