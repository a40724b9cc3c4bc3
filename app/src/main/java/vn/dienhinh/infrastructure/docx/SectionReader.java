package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.attribute;
import static vn.dienhinh.infrastructure.docx.WordElements.child;
import static vn.dienhinh.infrastructure.docx.WordElements.children;
import static vn.dienhinh.infrastructure.docx.WordElements.number;
import static vn.dienhinh.infrastructure.docx.WordElements.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.dienhinh.domain.form.ObservedBlock;
import vn.dienhinh.domain.form.ObservedPage;
import vn.dienhinh.domain.form.ObservedSection;

/** Cuts the body of a Word file into its sections and reads them. */
final class SectionReader {

    private static final double MM_PER_TWIP = 25.4 / 1440;
    private static final double A4_SHORT_TWIPS = 11906;
    private static final double A4_LONG_TWIPS = 16838;
    private static final double INCH_TWIPS = 1440;

    private final ParagraphReader paragraphs;
    private final TableReader tables;
    private final PageNumberReader numbers;

    SectionReader(ParagraphReader paragraphs, TableReader tables, PageNumberReader numbers) {
        this.paragraphs = paragraphs;
        this.tables = tables;
        this.numbers = numbers;
    }

    List<ObservedSection> read(Element body) {
        List<ObservedSection> sections = new ArrayList<>();
        List<Element> pending = new ArrayList<>();
        Element last = null;
        for (Element element : flat(body)) {
            if ("sectPr".equals(element.getLocalName())) {
                last = element;
                continue;
            }
            pending.add(element);
            Element end = child(child(element, "pPr"), "sectPr");
            if (end != null) {
                add(sections, pending, end);
                pending = new ArrayList<>();
            }
        }
        add(sections, pending, last);
        return sections;
    }

    /** Paragraphs, tables and the last section's properties, those inside content controls among them. */
    private static List<Element> flat(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            switch (child.getLocalName()) {
                case "p", "tbl", "sectPr" -> found.add(child);
                case "sdt", "sdtContent", "ins", "customXml" -> found.addAll(flat(child));
                default -> { }
            }
        }
        return found;
    }

    /** A section that goes on in the same page belongs to the one before it. */
    private void add(List<ObservedSection> sections, List<Element> elements, Element properties) {
        ObservedPage page = page(properties);
        List<ObservedBlock> blocks = new ArrayList<>();
        for (Element element : elements) {
            blocks.add("tbl".equals(element.getLocalName()) ? tables.read(element, page.textColumn())
                    : paragraphs.read(element, page.textColumn(), null));
        }
        var numbering = numbers.read(properties);
        if ("continuous".equals(value(properties, "type")) && !sections.isEmpty()) {
            ObservedSection before = sections.remove(sections.size() - 1);
            List<ObservedBlock> all = new ArrayList<>(before.blocks());
            all.addAll(blocks);
            sections.add(new ObservedSection(before.page(), before.numbering(), all));
        } else {
            sections.add(new ObservedSection(page, numbering, blocks));
        }
    }

    private static ObservedPage page(Element properties) {
        Element size = child(properties, "pgSz");
        Element margins = child(properties, "pgMar");
        double gutter = mm(margins, "gutter", 0);
        return new ObservedPage(mm(size, "w", A4_SHORT_TWIPS), mm(size, "h", A4_LONG_TWIPS),
                Math.abs(mm(margins, "top", INCH_TWIPS)), Math.abs(mm(margins, "bottom", INCH_TWIPS)),
                mm(margins, "left", INCH_TWIPS) + gutter, mm(margins, "right", INCH_TWIPS));
    }

    private static double mm(Element element, String name, double otherwise) {
        return Optional.ofNullable(element == null ? null : attribute(element, name)).map(text -> number(element, name))
                .filter(Objects::nonNull).orElse(otherwise) * MM_PER_TWIP;
    }
}
