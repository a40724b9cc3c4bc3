package vn.dienhinh.infrastructure.docx;

import java.io.OutputStream;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import vn.dienhinh.application.document.Alignment;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.infrastructure.docx.StyleSheet.WordStyle;
import vn.dienhinh.infrastructure.layout.Measures;

/** Writes the part word/styles.xml. */
final class StyleWriter {

    private static final int BASED_HEADINGS = 3;
    private static final int DEFAULT_HALF_POINTS = 28;

    private final StyleSheet sheet;

    StyleWriter(StyleSheet sheet) {
        this.sheet = sheet;
    }

    void write(OutputStream out) throws XMLStreamException {
        WordXml xml = new WordXml(out, "w:styles");
        defaults(xml);
        open(xml, StyleSheet.NORMAL, "Normal", true).leaf("w:qFormat").close();
        headings(xml);
        pageNumber(xml);
        ruleLine(xml);
        for (WordStyle style : sheet.styles()) {
            write(xml, style);
        }
        xml.end();
    }

    private static void defaults(WordXml xml) throws XMLStreamException {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr").fonts();
        xml.value("w:sz", DEFAULT_HALF_POINTS).value("w:szCs", DEFAULT_HALF_POINTS);
        xml.leaf("w:lang", "w:val", WordXml.LANGUAGE, "w:eastAsia", WordXml.LANGUAGE, "w:bidi", WordXml.LANGUAGE);
        xml.close().close().open("w:pPrDefault").open("w:pPr");
        xml.leaf("w:widowControl").leaf("w:suppressAutoHyphens");
        xml.leaf("w:spacing", "w:before", 0, "w:after", 0, "w:line", Measures.lineUnits(1), "w:lineRule", "auto");
        xml.close().close().close();
    }

    private static WordXml open(WordXml xml, String id, String wordName, boolean byDefault)
            throws XMLStreamException {
        if (byDefault) {
            xml.open("w:style", "w:type", "paragraph", "w:default", 1, "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
        }
        return xml.value("w:name", wordName);
    }

    /** Word's own headings, on which ours are based so that its navigation pane and its fields know them. */
    private void headings(WordXml xml) throws XMLStreamException {
        TreeSet<Integer> levels = new TreeSet<>();
        sheet.styles().forEach(style -> levels.add(style.look().headingLevel()));
        for (int level : levels) {
            if (level >= 1 && level <= BASED_HEADINGS) {
                open(xml, StyleSheet.HEADING + level, "heading " + level, false);
                xml.value("w:basedOn", StyleSheet.NORMAL).value("w:next", StyleSheet.NORMAL).leaf("w:qFormat");
                xml.open("w:pPr").value("w:outlineLvl", level - 1).close().close();
            }
        }
    }

    private static void pageNumber(WordXml xml) throws XMLStreamException {
        long halfPoints = Math.round(2 * Measures.PAGE_NUMBER_PT);
        open(xml, StyleSheet.PAGE_NUMBER, "header", false).value("w:basedOn", StyleSheet.NORMAL);
        xml.open("w:pPr").value("w:jc", "center").close();
        xml.open("w:rPr").fonts().value("w:sz", halfPoints).value("w:szCs", halfPoints).close().close();
    }

    private static void ruleLine(WordXml xml) throws XMLStreamException {
        open(xml, StyleSheet.RULE_LINE, "Đường kẻ", false).value("w:basedOn", StyleSheet.NORMAL);
        xml.open("w:pPr").open("w:pBdr");
        xml.leaf("w:top", "w:val", "single", "w:sz", Math.round(8 * Measures.RULE_PT), "w:space", 0,
                "w:color", "000000");
        xml.close();
        xml.leaf("w:spacing", "w:before", Measures.RULE_GAP_TWIPS, "w:after", 0,
                "w:line", Measures.RULE_LINE_TWIPS, "w:lineRule", "exact");
        xml.close().open("w:rPr").fonts().value("w:sz", 2).value("w:szCs", 2).close().close();
    }

    private static void write(WordXml xml, WordStyle style) throws XMLStreamException {
        ParagraphStyle look = style.look();
        int level = look.headingLevel();
        open(xml, style.id(), style.wordName(), false);
        xml.value("w:basedOn", level >= 1 && level <= BASED_HEADINGS
                ? StyleSheet.HEADING + level : StyleSheet.NORMAL);
        xml.leaf("w:qFormat").open("w:pPr");
        if (look.keepWithNext()) {
            xml.leaf("w:keepNext");
        }
        xml.leaf("w:spacing", "w:before", Measures.twipsOfPoints(look.spaceBeforePt()),
                "w:after", Measures.twipsOfPoints(look.spaceAfterPt()),
                "w:line", Measures.lineUnits(look.lineSpacing()), "w:lineRule", "auto");
        int firstLine = Measures.twips(look.firstLineIndentMm());
        xml.leaf("w:ind", "w:left", Measures.twips(look.leftIndentMm()),
                firstLine < 0 ? "w:hanging" : "w:firstLine", Math.abs(firstLine));
        xml.value("w:jc", justification(look.alignment()));
        if (level >= 1) {
            xml.value("w:outlineLvl", level - 1);
        }
        xml.close().open("w:rPr").fonts();
        xml.toggle("w:b", look.bold()).toggle("w:bCs", look.bold());
        xml.toggle("w:i", look.italic()).toggle("w:iCs", look.italic());
        long halfPoints = Math.round(2 * look.sizePt());
        xml.value("w:sz", halfPoints).value("w:szCs", halfPoints).close().close();
    }

    private static String justification(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }
}
