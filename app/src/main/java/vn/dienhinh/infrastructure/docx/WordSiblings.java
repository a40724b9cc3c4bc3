package vn.dienhinh.infrastructure.docx;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Neighbours of an element. */
final class WordSiblings {

    private WordSiblings() {
    }

    /** The next element of the same parent; null for the last. */
    static Element next(Element element) {
        Node node = element.getNextSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getNextSibling();
        }
        return (Element) node;
    }

    /** The element before it in the same parent; null for the first. */
    static Element previous(Element element) {
        Node node = element.getPreviousSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return (Element) node;
    }
}
