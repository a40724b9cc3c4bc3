package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.attribute;
import static vn.dienhinh.infrastructure.docx.WordElements.below;
import static vn.dienhinh.infrastructure.docx.WordElements.child;
import static vn.dienhinh.infrastructure.docx.WordElements.children;
import static vn.dienhinh.infrastructure.docx.WordElements.number;
import static vn.dienhinh.infrastructure.docx.WordElements.toggle;
import static vn.dienhinh.infrastructure.docx.WordElements.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.dienhinh.domain.form.ObservedColumn;
import vn.dienhinh.domain.form.ObservedParagraph;
import vn.dienhinh.domain.form.ObservedRow;
import vn.dienhinh.domain.form.ObservedTable;

/** Reads a table: where its cells stand, which rows are repeated and which stay whole. */
final class TableReader {

    private static final double MM_PER_TWIP = 25.4 / 1440;
    /** Word's own cell margin where a file states none. */
    private static final double DEFAULT_PADDING_TWIPS = 108;

    private final ResolvedStyles styles;
    private final ParagraphReader paragraphs;

    TableReader(ResolvedStyles styles, ParagraphReader paragraphs) {
        this.styles = styles;
        this.paragraphs = paragraphs;
    }

    ObservedTable read(Element table, ObservedColumn text) {
        Element own = child(table, "tblPr");
        String style = value(own, "tblStyle");
        List<Element> levels = Stream.concat(styles.table(style).stream(), Stream.of(own)).filter(Objects::nonNull).toList();
        List<Double> grid = children(child(table, "tblGrid"), "gridCol").stream()
                .map(column -> Objects.requireNonNullElse(number(column, "w"), 0.0)).toList();
        double width = grid.stream().mapToDouble(Double::doubleValue).sum() * MM_PER_TWIP;
        double left = left(own, levels, text, width);
        List<ObservedRow> rows = new ArrayList<>();
        for (Element row : rows(table)) {
            Element properties = child(row, "trPr");
            rows.add(new ObservedRow(Boolean.TRUE.equals(toggle(properties, "tblHeader")),
                    Boolean.TRUE.equals(toggle(properties, "cantSplit")), cells(row, grid, left, text, levels, style)));
        }
        return new ObservedTable(isBordered(levels, table), rows);
    }

    /** Rows, also those inside content controls. */
    private static List<Element> rows(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            switch (child.getLocalName()) {
                case "tr" -> found.add(child);
                case "sdt", "sdtContent", "ins", "customXml" -> found.addAll(rows(child));
                default -> { }
            }
        }
        return found;
    }

    private static double left(Element own, List<Element> levels, ObservedColumn text, double width) {
        String place = value(own, "jc");
        if ("center".equals(place)) {
            return text.middleMm() - width / 2;
        }
        if ("right".equals(place) || "end".equals(place)) {
            return text.leftMm() + text.widthMm() - width;
        }
        Double indent = number(child(own, "tblInd"), "w");
        return text.leftMm() + (indent == null ? -padding(levels, "left") : indent * MM_PER_TWIP);
    }

    private List<List<ObservedParagraph>> cells(Element row, List<Double> grid, double left, ObservedColumn text,
                                                List<Element> levels, String style) {
        List<List<ObservedParagraph>> found = new ArrayList<>();
        int column = (int) Objects.requireNonNullElse(number(child(child(row, "trPr"), "gridBefore"), "val"), 0.0)
                .doubleValue();
        for (Element cell : below(row, "tc").stream().filter(element -> rowOf(element) == row).toList()) {
            Element properties = child(cell, "tcPr");
            int span = (int) Objects.requireNonNullElse(number(child(properties, "gridSpan"), "val"), 1.0).doubleValue();
            double from = left + sum(grid, 0, column);
            double width = column + span <= grid.size() ? sum(grid, column, column + span)
                    : Objects.requireNonNullElse(number(child(properties, "tcW"), "w"), 0.0) * MM_PER_TWIP;
            ObservedColumn inner = new ObservedColumn(from + padding(levels, "left"),
                    Math.max(0, width - padding(levels, "left") - padding(levels, "right")));
            found.add(paragraphs(cell, width > 0 ? inner : text, style));
            column += span;
        }
        return found;
    }

    private static Element rowOf(Element cell) {
        return cell.getParentNode() instanceof Element parent && !"tr".equals(parent.getLocalName())
                ? rowOf(parent) : (Element) cell.getParentNode();
    }

    /** Paragraphs of a cell, those of tables inside it among them. */
    private List<ObservedParagraph> paragraphs(Element cell, ObservedColumn column, String style) {
        return below(cell, "p").stream().filter(WordPlaces::isMainText)
                .map(paragraph -> paragraphs.read(paragraph, column, style)).toList();
    }

    private static double sum(List<Double> grid, int from, int until) {
        return grid.subList(Math.min(from, grid.size()), Math.min(until, grid.size())).stream()
                .mapToDouble(Double::doubleValue).sum() * MM_PER_TWIP;
    }

    private static double padding(List<Element> levels, String side) {
        double twips = DEFAULT_PADDING_TWIPS;
        for (Element level : levels) {
            twips = Objects.requireNonNullElse(number(child(child(level, "tblCellMar"), side), "w"), twips);
        }
        return twips * MM_PER_TWIP;
    }

    private static boolean isBordered(List<Element> levels, Element table) {
        boolean bordered = false;
        for (Element level : levels) {
            Element borders = child(level, "tblBorders");
            bordered = borders == null ? bordered : children(borders).stream().anyMatch(TableReader::isDrawn);
        }
        return bordered || below(table, "tcBorders").stream()
                .anyMatch(cell -> isDrawn(child(cell, "left")) && isDrawn(child(cell, "top")));
    }

    private static boolean isDrawn(Element border) {
        String kind = attribute(border, "val");
        return kind != null && !kind.equals("none") && !kind.equals("nil");
    }
}
