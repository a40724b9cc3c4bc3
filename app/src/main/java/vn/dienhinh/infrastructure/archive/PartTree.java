package vn.dienhinh.infrastructure.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.dienhinh.application.bounds.ReadingBounds;

/** XML parts as trees: no document type, nothing from outside, so deep and no deeper. */
public final class PartTree {

    private static final String DEPTH_CODE = "JAXP00010006";

    private PartTree() {
    }

    /**
     * The root of a part.
     *
     * @throws TooDeepException where elements stand too deep inside one another
     * @throws SAXException     where it is no XML
     */
    public static Element of(byte[] part) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(ReadingBounds.DEPTH));
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new ByteArrayInputStream(part))).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            if (String.valueOf(e.getMessage()).contains(DEPTH_CODE)) {
                throw new TooDeepException(e);
            }
            throw e;
        }
    }
}
