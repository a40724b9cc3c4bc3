package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.attribute;
import static vn.dienhinh.infrastructure.docx.WordElements.child;
import static vn.dienhinh.infrastructure.docx.WordElements.children;
import static vn.dienhinh.infrastructure.docx.WordElements.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Element;

/** Style inheritance of a Word file: which properties count for a paragraph or a run, weakest first. */
final class ResolvedStyles {

    private final Map<String, Element> styles = new HashMap<>();
    private final Element defaults;
    private String defaultParagraph;

    /** @param root the part word/styles.xml; null when the file has none */
    ResolvedStyles(Element root) {
        defaults = child(root, "docDefaults");
        for (Element style : children(root, "style")) {
            styles.put(attribute(style, "styleId"), style);
            String byDefault = attribute(style, "default");
            if ("paragraph".equals(attribute(style, "type")) && byDefault != null && !byDefault.equals("0")
                    && !byDefault.equals("false")) {
                defaultParagraph = attribute(style, "styleId");
            }
        }
    }

    /** Paragraph properties of a paragraph, weakest first. */
    List<Element> paragraph(Element paragraphProperties, String tableStyle) {
        List<Element> found = new ArrayList<>();
        found.add(child(child(defaults, "pPrDefault"), "pPr"));
        chain(tableStyle).forEach(style -> found.add(child(style, "pPr")));
        chain(styleOf(paragraphProperties)).forEach(style -> found.add(child(style, "pPr")));
        found.add(paragraphProperties);
        return found.stream().filter(Objects::nonNull).toList();
    }

    /** Run properties of a run, weakest first. */
    List<Element> run(Element runProperties, Element paragraphProperties, String tableStyle) {
        List<Element> found = new ArrayList<>();
        found.add(child(child(defaults, "rPrDefault"), "rPr"));
        chain(tableStyle).forEach(style -> found.add(child(style, "rPr")));
        chain(styleOf(paragraphProperties)).forEach(style -> found.add(child(style, "rPr")));
        chain(value(runProperties, "rStyle")).forEach(style -> found.add(child(style, "rPr")));
        found.add(runProperties);
        return found.stream().filter(Objects::nonNull).toList();
    }

    /** Table properties of a table style, weakest first. */
    List<Element> table(String tableStyle) {
        return chain(tableStyle).stream().map(style -> child(style, "tblPr")).filter(Objects::nonNull).toList();
    }

    /** Style of a paragraph; the default one where it names none. */
    String styleOf(Element paragraphProperties) {
        String named = value(paragraphProperties, "pStyle");
        return named == null || !styles.containsKey(named) ? defaultParagraph : named;
    }

    /** A style and those that it is based on, the deepest first. */
    private List<Element> chain(String id) {
        LinkedList<Element> found = new LinkedList<>();
        Set<String> seen = new LinkedHashSet<>();
        String next = id;
        while (next != null && styles.containsKey(next) && seen.add(next)) {
            Element style = styles.get(next);
            found.addFirst(style);
            next = value(style, "basedOn");
        }
        return found;
    }
}
