package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.attribute;
import static vn.dienhinh.infrastructure.docx.WordElements.child;
import static vn.dienhinh.infrastructure.docx.WordElements.children;
import static vn.dienhinh.infrastructure.docx.WordElements.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Indents that a Word file's lists give to their paragraphs. */
final class NumberingIndents {

    private final Map<String, Element> indents = new HashMap<>();

    /** @param root the part word/numbering.xml; null when the file has none */
    NumberingIndents(Element root) {
        Map<String, Element> kinds = new HashMap<>();
        children(root, "abstractNum").forEach(kind -> kinds.put(attribute(kind, "abstractNumId"), kind));
        for (Element list : children(root, "num")) {
            for (Element level : children(kinds.get(value(list, "abstractNumId")), "lvl")) {
                Element indent = child(child(level, "pPr"), "ind");
                if (indent != null) {
                    indents.put(attribute(list, "numId") + "/" + attribute(level, "ilvl"), indent);
                }
            }
        }
    }

    /** The indent of a list's level; empty when it states none. */
    Optional<Element> indent(Element list) {
        String level = value(list, "ilvl");
        return Optional.ofNullable(indents.get(value(list, "numId") + "/" + (level == null ? "0" : level)));
    }
}
