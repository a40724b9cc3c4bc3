package vn.dienhinh.infrastructure.archive;

import org.xml.sax.SAXException;

/** Elements of an XML part stand deeper inside one another than in any paper. */
public final class TooDeepException extends SAXException {

    private static final long serialVersionUID = 1L;

    TooDeepException(SAXException cause) {
        super(cause);
    }
}
