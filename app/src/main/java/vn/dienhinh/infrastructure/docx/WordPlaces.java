package vn.dienhinh.infrastructure.docx;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Tells text in the column from text that floats or is only kept for older programs. */
final class WordPlaces {

    private static final Set<String> ASIDE = Set.of("txbxContent", "Fallback", "del", "moveFrom");

    private WordPlaces() {
    }

    /** False inside text boxes, fallbacks and deleted passages. */
    static boolean isMainText(Element element) {
        for (Node node = element.getParentNode(); node instanceof Element parent; node = parent.getParentNode()) {
            if (ASIDE.contains(parent.getLocalName())) {
                return false;
            }
        }
        return true;
    }
}
