package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.attribute;
import static vn.dienhinh.infrastructure.docx.WordElements.below;
import static vn.dienhinh.infrastructure.docx.WordElements.child;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** Font names that a Word file takes from its theme. */
final class ThemeFonts {

    /** The four kinds of letters in the order of the slots. */
    static final List<String> SLOTS = List.of("ascii", "hAnsi", "eastAsia", "cs");

    /** Attributes that name a theme font, in the same order. */
    private static final List<String> THEME = List.of("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme");

    private final Map<String, String> names = new HashMap<>();

    /** @param root the part word/theme/theme1.xml; null when the file has none */
    ThemeFonts(Element root) {
        if (root != null) {
            below(root, "majorFont").forEach(fonts -> read("major", fonts));
            below(root, "minorFont").forEach(fonts -> read("minor", fonts));
        }
    }

    private void read(String prefix, Element fonts) {
        put(prefix + "ascii", child(fonts, "latin"));
        put(prefix + "hansi", child(fonts, "latin"));
        put(prefix + "eastasia", child(fonts, "ea"));
        put(prefix + "bidi", child(fonts, "cs"));
    }

    private void put(String key, Element font) {
        String name = attribute(font, "typeface");
        if (name != null && !name.isBlank()) {
            names.put(key, name);
        }
    }

    /** Puts the names of one level of properties over those of the weaker levels. */
    void apply(Element fonts, String[] slots) {
        for (int i = 0; fonts != null && i < slots.length; i++) {
            String themed = attribute(fonts, THEME.get(i));
            String named = attribute(fonts, SLOTS.get(i));
            if (themed != null) {
                slots[i] = names.get(themed.toLowerCase(Locale.ROOT));
            } else if (named != null && !named.isBlank()) {
                slots[i] = named;
            }
        }
    }
}
