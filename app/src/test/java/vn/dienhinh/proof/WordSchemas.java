package vn.dienhinh.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The transitional schemas of ECMA-376 as POI ships them, and what they say of a Word file. */
final class WordSchemas {

    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
    /** The W3C's schema of xml:space and xml:lang, which the others import without saying where it is. */
    private static final String XML = """
            <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xsd:attribute name="space"><xsd:simpleType><xsd:restriction base="xsd:NCName">
                <xsd:enumeration value="default"/><xsd:enumeration value="preserve"/>
              </xsd:restriction></xsd:simpleType></xsd:attribute>
              <xsd:attribute name="lang" type="xsd:language"/>
            </xsd:schema>""";

    private final Schema schema;

    WordSchemas() throws Exception {
        DOMImplementationLS inputs = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setResourceResolver((type, namespace, publicId, systemId, baseUri) -> {
            LSInput input = inputs.createLSInput();
            if (XMLConstants.XML_NS_URI.equals(namespace)) {
                input.setStringData(XML);
            } else {
                input.setByteStream(open(systemId.substring(systemId.lastIndexOf('/') + 1)));
            }
            input.setSystemId(systemId == null ? namespace : systemId);
            return input;
        });
        schema = factory.newSchema(new Source[] {source("wml.xsd"), source("opc-relationships.xsd")});
    }

    private static InputStream open(String name) {
        return WordSchemas.class.getResourceAsStream(FOLDER + name);
    }

    private static Source source(String name) {
        return new StreamSource(open(name), name);
    }

    /** Every breach in every part that the schemas speak of: "word/document.xml:12: …". */
    List<String> breaches(byte[] file) throws IOException, SAXException {
        List<String> found = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/") && entry.getName().endsWith(".xml")
                        || entry.getName().endsWith(".rels")) {
                    judge(entry.getName(), zip.readAllBytes(), found);
                }
            }
        }
        return found;
    }

    /** Every breach in one part. */
    List<String> breachesOf(String name, String part) throws IOException, SAXException {
        List<String> found = new ArrayList<>();
        judge(name, part.getBytes(StandardCharsets.UTF_8), found);
        return found;
    }

    private void judge(String name, byte[] part, List<String> found) throws IOException, SAXException {
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                error(e);
            }

            @Override
            public void error(SAXParseException e) {
                found.add(name + ":" + e.getColumnNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        });
        validator.validate(new StreamSource(new ByteArrayInputStream(part)));
    }
}
