package vn.dienhinh.infrastructure.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import vn.dienhinh.application.bounds.ReadingBounds;

/** The small parts of a workbook: its sheets, its texts, and which styles show a figure as a date. */
final class XlsxParts {

    /** A sheet of the workbook. */
    record Sheet(String name, String part, boolean hidden) {
    }

    /** A text, the font of its first letters, which matters for old encodings only, and whether it is struck through. */
    record SharedText(String text, String font, boolean struck) {
    }

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final ZipFile archive;
    private final SafeXml safe;
    final List<Sheet> sheets = new ArrayList<>();
    final List<SharedText> texts = new ArrayList<>();
    final List<Boolean> dateStyles = new ArrayList<>();
    final List<String> styleFonts = new ArrayList<>();
    final List<Boolean> struckStyles = new ArrayList<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    boolean since1904;
    private long letters;

    XlsxParts(ZipFile archive, SafeXml safe)
            throws IOException, XMLStreamException, SafeXml.EntitiesException {
        this.archive = archive;
        this.safe = safe;
        Map<String, String> targets = relations();
        readWorkbook(targets);
        readTexts();
        readStyles();
    }

    /** The stream of a part, bounded; null when the archive has no such part. */
    InputStream open(String part) throws IOException {
        ZipEntry entry = archive.getEntry(part);
        return entry == null ? null : Bounds.limited(archive.getInputStream(entry), ReadingBounds.SHEET_MEGABYTES);
    }

    /** What to do at the start and the end of an element. */
    private interface Visitor {
        void visit(XMLStreamReader xml, boolean start) throws XMLStreamException, SafeXml.EntitiesException, IOException;
    }

    private void walk(String part, Visitor visitor)
            throws IOException, XMLStreamException, SafeXml.EntitiesException {
        try (InputStream in = open(part)) {
            if (in == null) {
                return;
            }
            XMLStreamReader xml = safe.open(in);
            while (xml.hasNext()) {
                int event = SafeXml.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    visitor.visit(xml, event == XMLStreamConstants.START_ELEMENT);
                }
            }
        }
    }

    private Map<String, String> relations() throws IOException, XMLStreamException, SafeXml.EntitiesException {
        Map<String, String> targets = new HashMap<>();
        walk(RELATIONS, (xml, start) -> {
            if (start && xml.getLocalName().equals("Relationship")) {
                String target = SafeXml.attribute(xml, "Target");
                targets.put(SafeXml.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return targets;
    }

    private void readWorkbook(Map<String, String> targets)
            throws IOException, XMLStreamException, SafeXml.EntitiesException {
        walk("xl/workbook.xml", (xml, start) -> {
            if (start && xml.getLocalName().equals("workbookPr")) {
                since1904 = SafeXml.isOn(xml, "date1904");
            }
            if (start && xml.getLocalName().equals("sheet")) {
                String state = SafeXml.attribute(xml, "state");
                String part = targets.get(xml.getAttributeValue(relationNamespace(xml), "id"));
                if (part != null && sheets.size() < ReadingBounds.SHEETS) {
                    sheets.add(new Sheet(SafeXml.attribute(xml, "name"), part, state != null && !state.equals("visible")));
                }
            }
        });
    }

    /** The namespace of r:id, which the strict form of the format calls otherwise. */
    private static String relationNamespace(XMLStreamReader xml) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            String namespace = xml.getAttributeNamespace(index);
            if (xml.getAttributeLocalName(index).equals("id") && namespace != null && !namespace.isEmpty()) {
                return namespace;
            }
        }
        return null;
    }

    private void readTexts() throws IOException, XMLStreamException, SafeXml.EntitiesException {
        StringBuilder text = new StringBuilder();
        String[] font = {""};
        boolean[] phonetic = {false};
        boolean[] struck = {false};
        walk("xl/sharedStrings.xml", (xml, start) -> {
            String name = xml.getLocalName();
            if (name.equals("rPh")) {
                phonetic[0] = start;
            } else if (start && name.equals("t") && !phonetic[0]) {
                text.append(xml.getElementText());
            } else if (start && name.equals("rFont") && font[0].isEmpty()) {
                font[0] = legacyFont(SafeXml.attribute(xml, "val"));
            } else if (start && name.equals("strike")) {
                struck[0] = !"0".equals(xml.getAttributeValue(null, "val"));
            } else if (!start && name.equals("si")) {
                addText(text.toString(), font[0], struck[0]);
                text.setLength(0);
                struck[0] = false;
                font[0] = "";
            }
        });
    }

    private void addText(String text, String font, boolean struck) throws PassedBoundException {
        letters += text.length();
        if (letters > ReadingBounds.LIST_LETTERS) {
            throw new PassedBoundException(false, ReadingBounds.LIST_LETTERS / 1_000_000);
        }
        if (texts.size() >= ReadingBounds.CELLS) {
            throw new PassedBoundException(true, ReadingBounds.CELLS);
        }
        texts.add(new SharedText(XlsxText.unescaped(text), font, struck));
    }

    private void readStyles() throws IOException, XMLStreamException, SafeXml.EntitiesException {
        Map<Integer, String> formats = new HashMap<>();
        List<String> fonts = new ArrayList<>();
        boolean[] inside = new boolean[2];
        walk("xl/styles.xml", (xml, start) -> {
            switch (xml.getLocalName()) {
                case "fonts" -> inside[0] = start;
                case "cellXfs" -> inside[1] = start;
                case "numFmt" -> addFormat(xml, start, formats);
                case "font" -> {
                    if (start && inside[0]) {
                        struckFonts.add(false);
                    }
                }
                case "strike" -> {
                    if (start && inside[0] && !struckFonts.isEmpty()) {
                        struckFonts.set(struckFonts.size() - 1, !"0".equals(xml.getAttributeValue(null, "val")));
                    }
                }
                case "name" -> {
                    if (start && inside[0]) {
                        fonts.add(legacyFont(SafeXml.attribute(xml, "val")));
                    }
                }
                case "xf" -> {
                    if (start && inside[1]) {
                        addStyle(xml, formats, fonts);
                    }
                }
                default -> { }
            }
        });
    }

    private static void addFormat(XMLStreamReader xml, boolean start, Map<Integer, String> formats) {
        String id = start ? SafeXml.attribute(xml, "numFmtId") : null;
        String code = start ? SafeXml.attribute(xml, "formatCode") : null;
        if (id != null && code != null) {
            formats.put(Integer.valueOf(id), code);
        }
    }

    private void addStyle(XMLStreamReader xml, Map<Integer, String> formats, List<String> fonts) {
        int format = number(SafeXml.attribute(xml, "numFmtId"));
        int font = number(SafeXml.attribute(xml, "fontId"));
        dateStyles.add(DateFormats.isDate(format, formats.get(format)));
        struckStyles.add(font < struckFonts.size() && struckFonts.get(font));
        styleFonts.add(font < fonts.size() ? fonts.get(font) : "");
    }

    /** Takes up what is pinned to the cells of a sheet. */
    void comments(String sheetPart, GridBuilder grid)
            throws IOException, XMLStreamException, SafeXml.EntitiesException {
        int slash = sheetPart.lastIndexOf('/');
        String[] target = {""};
        walk(sheetPart.substring(0, slash) + "/_rels" + sheetPart.substring(slash) + ".rels", (xml, start) -> {
            String type = start && xml.getLocalName().equals("Relationship") ? SafeXml.attribute(xml, "Type") : "";
            if (type != null && type.endsWith("/comments")) {
                target[0] = SafeXml.attribute(xml, "Target").replaceFirst("^(?:\\.\\./|/xl/)", "xl/");
            }
        });
        if (target[0].isEmpty()) {
            return;
        }
        String[] cell = {""};
        StringBuilder text = new StringBuilder();
        walk(target[0], (xml, start) -> {
            switch (xml.getLocalName()) {
                case "comment" -> {
                    if (start) {
                        cell[0] = SafeXml.attribute(xml, "ref");
                        text.setLength(0);
                    } else {
                        CellReference place = new CellReference(cell[0]);
                        grid.comment(place.getRow() + 1, place.getCol(), text.toString());
                    }
                }
                case "t" -> {
                    if (start) {
                        text.append(xml.getElementText());
                    }
                }
                default -> { }
            }
        });
    }

    private static int number(String value) {
        return value == null ? 0 : Integer.parseInt(value);
    }

    /** The font's name when it belongs to an old encoding; otherwise empty. */
    static String legacyFont(String name) {
        String small = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return small.startsWith(".vn") || small.startsWith("vni") ? name : "";
    }
}
