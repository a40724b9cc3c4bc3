package vn.dienhinh.infrastructure.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds elements and attributes of WordprocessingML, whatever prefix a file gives to its namespace. */
final class WordElements {

    private WordElements() {
    }

    /** Child elements in order. */
    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** Child elements of a local name. */
    static List<Element> children(Element parent, String name) {
        return parent == null ? List.of()
                : children(parent).stream().filter(child -> name.equals(child.getLocalName())).toList();
    }

    /** First child of a local name; null when there is none, or no parent. */
    static Element child(Element parent, String name) {
        if (parent == null) {
            return null;
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    /** All elements of a local name below. */
    static List<Element> below(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** An attribute by its local name; null when it is not there. */
    static String attribute(Element element, String name) {
        if (element == null) {
            return null;
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (name.equals(attribute.getLocalName()) || name.equals(attribute.getNodeName())) {
                return attribute.getNodeValue();
            }
        }
        return null;
    }

    /** {@code w:val} of a child; null when there is no such child. */
    static String value(Element parent, String name) {
        return attribute(child(parent, name), "val");
    }

    /** A number attribute; null when it is not there or no number. */
    static Double number(Element element, String name) {
        String text = attribute(element, name);
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A switch such as w:b: null when it is not stated. */
    static Boolean toggle(Element parent, String name) {
        Element element = child(parent, name);
        if (element == null) {
            return null;
        }
        String value = attribute(element, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
