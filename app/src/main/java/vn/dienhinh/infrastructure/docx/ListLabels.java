package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.attribute;
import static vn.dienhinh.infrastructure.docx.WordElements.child;
import static vn.dienhinh.infrastructure.docx.WordElements.children;
import static vn.dienhinh.infrastructure.docx.WordElements.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** The numbers and dashes that Word sets before list paragraphs, which do not stand in their text. */
final class ListLabels {

    private static final int LEVELS = 9;
    private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final Map<String, Map<Integer, Element>> lists = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();

    /**
     * @param numbering the part word/numbering.xml; null when the file has none
     * @param styles    the part word/styles.xml; null when the file has none
     */
    ListLabels(Element numbering, Element styles) {
        Map<String, Element> kinds = new HashMap<>();
        children(numbering, "abstractNum").forEach(kind -> kinds.put(attribute(kind, "abstractNumId"), kind));
        for (Element list : children(numbering, "num")) {
            Map<Integer, Element> levels = new HashMap<>();
            children(kinds.get(value(list, "abstractNumId")), "lvl").forEach(level -> levels.put(index(attribute(level, "ilvl")), level));
            for (Element override : children(list, "lvlOverride")) {
                if (child(override, "lvl") != null) {
                    levels.put(index(attribute(override, "ilvl")), child(override, "lvl"));
                }
            }
            lists.put(attribute(list, "numId"), levels);
            kindOf.put(attribute(list, "numId"), value(list, "abstractNumId"));
        }
        children(styles, "style").forEach(style -> this.styles.put(attribute(style, "styleId"), style));
    }

    /** What stands before the paragraph, with a blank behind it; empty when it is in no list. Call once a paragraph, in order. */
    String next(Element paragraph) {
        Element properties = child(paragraph, "pPr");
        Element list = list(properties);
        String id = value(list, "numId");
        if (id == null || !lists.containsKey(id)) {
            return "";
        }
        int level = Math.min(index(value(list, "ilvl")), LEVELS - 1);
        Element shape = lists.get(id).get(level);
        if (shape == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(kindOf.getOrDefault(id, id), key -> new int[LEVELS]);
        counts[level]++;
        Arrays.fill(counts, level + 1, LEVELS, 0);
        return label(shape, id, counts) + " ";
    }

    /** The list that the paragraph states itself or by its style. */
    private Element list(Element properties) {
        Element own = child(properties, "numPr");
        Element style = styles.get(value(properties, "pStyle"));
        if (own != null || style == null) {
            return own;
        }
        Element inherited = child(child(style, "pPr"), "numPr");
        Element base = styles.get(value(style, "basedOn"));
        return inherited != null || base == null ? inherited : child(child(base, "pPr"), "numPr");
    }

    private String label(Element shape, String id, int[] counts) {
        String format = value(shape, "numFmt");
        String text = value(shape, "lvlText");
        if ("bullet".equals(format)) {
            return text != null && text.startsWith("+") ? "+" : "-";
        }
        if (text == null || "none".equals(format)) {
            return "";
        }
        String label = text;
        for (int i = 0; i < LEVELS; i++) {
            Element level = lists.get(id).get(i);
            if (level != null && label.contains("%" + (i + 1))) {
                label = label.replace("%" + (i + 1), number(value(level, "numFmt"), start(level) + Math.max(counts[i], 1) - 1));
            }
        }
        return label;
    }

    private static int start(Element level) {
        String start = value(level, "start");
        return start == null ? 1 : index(start);
    }

    private static String number(String format, int number) {
        return switch (format == null ? "decimal" : format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        StringBuilder letters = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                letters.append(ROMAN_LETTERS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return letters.toString();
    }

    private static int index(String digits) {
        try {
            return digits == null ? 0 : Math.min(Math.max(Integer.parseInt(digits), 0), Short.MAX_VALUE);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
