package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.attribute;
import static vn.dienhinh.infrastructure.docx.WordElements.child;
import static vn.dienhinh.infrastructure.docx.WordElements.children;
import static vn.dienhinh.infrastructure.docx.WordElements.number;
import static vn.dienhinh.infrastructure.docx.WordElements.toggle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import vn.dienhinh.domain.form.FontSlots;
import vn.dienhinh.domain.form.ObservedRun;

/** Reads the runs of a paragraph with their looks resolved, and gathers their languages. */
final class RunReader {

    private static final double DEFAULT_PT = 10;
    private static final Set<String> CONTAINERS =
            Set.of("hyperlink", "ins", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "moveTo");

    private final ResolvedStyles styles;
    private final ThemeFonts theme;
    private final Set<String> languages = new LinkedHashSet<>();

    RunReader(ResolvedStyles styles, ThemeFonts theme) {
        this.styles = styles;
        this.theme = theme;
    }

    /** Language tags of all letters read so far. */
    Set<String> languages() {
        return languages;
    }

    List<ObservedRun> runs(Element paragraph, String tableStyle) {
        List<ObservedRun> found = new ArrayList<>();
        collect(paragraph, child(paragraph, "pPr"), tableStyle, found);
        return found;
    }

    private void collect(Element parent, Element paragraphProperties, String tableStyle, List<ObservedRun> found) {
        for (Element child : children(parent)) {
            if ("r".equals(child.getLocalName())) {
                String text = text(child);
                if (!text.isEmpty()) {
                    found.add(run(text, styles.run(child(child, "rPr"), paragraphProperties, tableStyle)));
                }
            } else if (CONTAINERS.contains(child.getLocalName())) {
                collect(child, paragraphProperties, tableStyle, found);
            }
        }
    }

    private static String text(Element run) {
        StringBuilder text = new StringBuilder();
        for (Element part : children(run)) {
            switch (part.getLocalName()) {
                case "t" -> text.append(part.getTextContent());
                case "tab", "ptab" -> text.append('\t');
                case "noBreakHyphen" -> text.append('-');
                case "br", "cr" -> text.append(isLineBreak(part) ? "\n" : "");
                default -> { }
            }
        }
        return text.toString();
    }

    private static boolean isLineBreak(Element part) {
        String type = attribute(part, "type");
        return type == null || type.equals("textWrapping");
    }

    private ObservedRun run(String text, List<Element> properties) {
        String[] slots = new String[ThemeFonts.SLOTS.size()];
        Double halfPoints = null;
        boolean bold = false;
        boolean italic = false;
        boolean capitals = false;
        String language = null;
        for (Element level : properties) {
            theme.apply(child(level, "rFonts"), slots);
            Double size = number(child(level, "sz"), "val");
            halfPoints = size == null ? halfPoints : size;
            bold = or(toggle(level, "b"), bold);
            italic = or(toggle(level, "i"), italic);
            capitals = or(toggle(level, "caps"), capitals);
            String tag = attribute(child(level, "lang"), "val");
            language = tag == null ? language : tag;
        }
        if (language != null && !text.isBlank()) {
            languages.add(language);
        }
        return new ObservedRun(capitals ? text.toUpperCase(Locale.forLanguageTag("vi")) : text,
                new FontSlots(slots[0], slots[1], slots[2], slots[3]),
                halfPoints == null ? DEFAULT_PT : halfPoints / 2, bold, italic);
    }

    private static boolean or(Boolean stated, boolean inherited) {
        return stated == null ? inherited : stated;
    }
}
