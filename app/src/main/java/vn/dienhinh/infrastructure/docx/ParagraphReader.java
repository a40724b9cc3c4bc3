package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.attribute;
import static vn.dienhinh.infrastructure.docx.WordElements.below;
import static vn.dienhinh.infrastructure.docx.WordElements.child;
import static vn.dienhinh.infrastructure.docx.WordElements.number;
import static vn.dienhinh.infrastructure.docx.WordElements.toggle;
import static vn.dienhinh.infrastructure.docx.WordElements.value;

import java.util.List;
import org.w3c.dom.Element;
import vn.dienhinh.domain.form.ObservedColumn;
import vn.dienhinh.domain.form.ObservedParagraph;
import vn.dienhinh.domain.form.ObservedRun;
import vn.dienhinh.domain.form.ParagraphLook;
import vn.dienhinh.domain.form.TextAlignment;
import vn.dienhinh.infrastructure.font.OfficialFont;

/** Reads a paragraph: letters, place in its column, and a line drawn at it. */
final class ParagraphReader {

    private static final double MM_PER_TWIP = 25.4 / 1440;
    private static final double POINTS_PER_TWIP = 1 / 20.0;
    private static final double UNITS_PER_LINE = 240;
    private static final double DEFAULT_PT = 14;
    private static final double TAB_MM = 12.7;

    private final ResolvedStyles styles;
    private final NumberingIndents numbering;
    private final RunReader runs;

    ParagraphReader(ResolvedStyles styles, NumberingIndents numbering, RunReader runs) {
        this.styles = styles;
        this.numbering = numbering;
        this.runs = runs;
    }

    /**
     * A paragraph.
     *
     * @param tableStyle style of the table around it; null outside tables
     */
    ObservedParagraph read(Element paragraph, ObservedColumn column, String tableStyle) {
        Element own = child(paragraph, "pPr");
        List<ObservedRun> letters = runs.runs(paragraph, tableStyle);
        double size = letters.stream().mapToDouble(ObservedRun::sizePt).max().orElse(DEFAULT_PT);
        Properties found = new Properties();
        styles.paragraph(own, tableStyle).forEach(level -> found.take(level, numbering));
        found.tab(letters);
        return new ObservedParagraph(column, letters, found.look(size, isNextAlike(paragraph, own),
                isPreviousAlike(paragraph, own)), rule(paragraph, found, column));
    }

    private boolean isNextAlike(Element paragraph, Element own) {
        Element next = WordSiblings.next(paragraph);
        return next != null && "p".equals(next.getLocalName()) && sameStyle(next, own);
    }

    private boolean isPreviousAlike(Element paragraph, Element own) {
        Element previous = WordSiblings.previous(paragraph);
        return previous != null && "p".equals(previous.getLocalName()) && sameStyle(previous, own);
    }

    private boolean sameStyle(Element other, Element own) {
        String style = styles.styleOf(own);
        return style != null && style.equals(styles.styleOf(child(other, "pPr")));
    }

    /** Length of a border above or under the text, or of a drawn line. */
    private static Double rule(Element paragraph, Properties found, ObservedColumn column) {
        if (found.bordered) {
            return column.widthMm() - found.left - found.right;
        }
        return below(paragraph, "drawing").isEmpty() && below(paragraph, "pict").isEmpty() ? null
                : DrawnLines.lengthMm(paragraph);
    }

    /** Properties gathered from weak to strong levels, lengths in millimetres and points. */
    private static final class Properties {

        private double left;
        private double right;
        private double first;
        private double before;
        private double after;
        private double line = UNITS_PER_LINE;
        private String lineRule = "auto";
        private TextAlignment alignment = TextAlignment.LEFT;
        private boolean keepNext;
        private boolean contextual;
        private boolean bordered;
        private boolean listed;
        private int outline;

        void take(Element level, NumberingIndents numbering) {
            Element list = child(level, "numPr");
            if (list != null) {
                listed = !"0".equals(value(list, "numId"));
                numbering.indent(list).ifPresent(this::indent);
            }
            indent(child(level, "ind"));
            spacing(child(level, "spacing"));
            String justification = value(level, "jc");
            alignment = justification == null ? alignment : alignment(justification);
            keepNext = or(toggle(level, "keepNext"), keepNext);
            contextual = or(toggle(level, "contextualSpacing"), contextual);
            Double outlineLevel = number(child(level, "outlineLvl"), "val");
            outline = outlineLevel == null ? outline : (outlineLevel.intValue() + 1) % 10;
            Element borders = child(level, "pBdr");
            bordered = borders == null ? bordered : isDrawn(child(borders, "top")) || isDrawn(child(borders, "bottom"));
        }

        private static boolean isDrawn(Element border) {
            String kind = attribute(border, "val");
            return kind != null && !kind.equals("none") && !kind.equals("nil");
        }

        /** A tab at the beginning takes the first line as far in as an indent would, to Word's usual stop. */
        void tab(List<ObservedRun> letters) {
            boolean tabbed = !letters.isEmpty() && letters.get(0).text().startsWith("\t");
            first = tabbed && left == 0 && first == 0 ? TAB_MM : first;
        }

        private void indent(Element indent) {
            left = length(indent, "left", "start", left);
            right = length(indent, "right", "end", right);
            Double hanging = number(indent, "hanging");
            first = hanging == null ? length(indent, "firstLine", "firstLine", first) : -hanging * MM_PER_TWIP;
        }

        private static double length(Element element, String name, String newerName, double inherited) {
            Double twips = number(element, name);
            twips = twips == null ? number(element, newerName) : twips;
            return twips == null ? inherited : twips * MM_PER_TWIP;
        }

        private void spacing(Element spacing) {
            Double stated = number(spacing, "before");
            before = stated == null ? before : stated * POINTS_PER_TWIP;
            stated = number(spacing, "after");
            after = stated == null ? after : stated * POINTS_PER_TWIP;
            stated = number(spacing, "line");
            if (stated != null) {
                line = stated;
                String rule = attribute(spacing, "lineRule");
                lineRule = rule == null ? "auto" : rule;
            }
        }

        private static TextAlignment alignment(String justification) {
            return switch (justification) {
                case "center" -> TextAlignment.CENTRE;
                case "right", "end" -> TextAlignment.RIGHT;
                case "both", "distribute" -> TextAlignment.JUSTIFIED;
                default -> TextAlignment.LEFT;
            };
        }

        private static boolean or(Boolean stated, boolean inherited) {
            return stated == null ? inherited : stated;
        }

        ParagraphLook look(double sizePt, boolean nextAlike, boolean previousAlike) {
            return new ParagraphLook(alignment, left, first, contextual && previousAlike ? 0 : before,
                    contextual && nextAlike ? 0 : after, lines(sizePt), keepNext, listed, outline);
        }

        private double lines(double sizePt) {
            if (lineRule.equals("auto")) {
                return line / UNITS_PER_LINE;
            }
            double multiple = line * POINTS_PER_TWIP / (sizePt * OfficialFont.SINGLE_LINE);
            return lineRule.equals("atLeast") ? Math.max(1, multiple) : multiple;
        }
    }
}
