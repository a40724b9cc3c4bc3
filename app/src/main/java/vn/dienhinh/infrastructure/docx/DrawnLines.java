package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.attribute;
import static vn.dienhinh.infrastructure.docx.WordElements.below;
import static vn.dienhinh.infrastructure.docx.WordElements.number;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Lengths of lines that were drawn by hand in Word: of today (DrawingML) and of before 2007 (VML). */
final class DrawnLines {

    private static final double EMU_PER_MM = 36000;
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double MM_PER_INCH = 25.4;
    private static final Set<String> SHAPES = Set.of("line", "straightConnector1");
    private static final Pattern LENGTH = Pattern.compile("(-?[\\d.]+)(pt|in|cm|mm)?");
    private static final Pattern WIDTH = Pattern.compile("(?:^|;)\\s*width:\\s*(-?[\\d.]+(?:pt|in|cm|mm)?)");

    private DrawnLines() {
    }

    /** Length of the first line drawn in a paragraph; null when none is. */
    static Double lengthMm(Element paragraph) {
        for (Element drawing : below(paragraph, "drawing")) {
            boolean isLine = below(drawing, "prstGeom").stream().anyMatch(shape -> SHAPES.contains(attribute(shape, "prst")));
            List<Element> extents = below(drawing, "extent");
            if (isLine && !extents.isEmpty() && number(extents.get(0), "cx") != null) {
                return number(extents.get(0), "cx") / EMU_PER_MM;
            }
        }
        for (Element line : below(paragraph, "line")) {
            Double from = first(attribute(line, "from"));
            Double to = first(attribute(line, "to"));
            if (from != null && to != null) {
                return Math.abs(to - from);
            }
        }
        return connector(paragraph);
    }

    /** Word's straight arrow connector without heads. */
    private static Double connector(Element paragraph) {
        for (Element shape : below(paragraph, "shape")) {
            String style = attribute(shape, "style");
            Matcher width = style == null ? null : WIDTH.matcher(style);
            if (attribute(shape, "connectortype") != null && width != null && width.find()) {
                return mm(width.group(1));
            }
        }
        return null;
    }

    private static Double first(String pair) {
        return pair == null ? null : mm(pair.split(",")[0]);
    }

    private static Double mm(String length) {
        Matcher parts = LENGTH.matcher(length.strip());
        if (!parts.matches()) {
            return null;
        }
        double value = Double.parseDouble(parts.group(1));
        String unit = parts.group(2) == null ? "pt" : parts.group(2);
        return switch (unit) {
            case "in" -> value * MM_PER_INCH;
            case "cm" -> value * 10;
            case "mm" -> value;
            default -> value * MM_PER_POINT;
        };
    }
}
