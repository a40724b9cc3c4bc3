package vn.dienhinh.infrastructure.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.domain.roster.CellRange;
import vn.dienhinh.domain.roster.CellValue;
import vn.dienhinh.domain.roster.Grid;
import vn.dienhinh.domain.roster.GridTrait;

/** The tables of a Word file; a table inside another's cell is a table of its own. */
final class DocxTableReader {

    /** Titles stand right above their table. */
    private static final int MOST_TITLES = 12;
    private static final int MOST_LINES = 2000;

    static final String DOCUMENT = "word/document.xml";

    private final SafeXml safe = new SafeXml();
    private final Deque<OpenTable> open = new ArrayDeque<>();
    private final List<Grid> grids = new ArrayList<>();
    /** The lines since the table before. */
    private final Deque<CellValue.Text> above = new ArrayDeque<>();
    private StringBuilder line = new StringBuilder();
    private String lineFont = "";
    private List<CellValue.Text> titles = List.of();
    private int tables;
    /** All lines outside tables, numbered ones with a bullet: what the text is where it has no table. */
    private final List<String> lines = new ArrayList<>();
    private boolean numbered;

    /** A table while it is being read. */
    private static final class OpenTable {
        private final GridBuilder grid;
        private final List<int[]> vertical = new ArrayList<>();
        private int row;
        private int column;
        private int span = 1;
        private boolean goesOnFromAbove;
        private boolean startsMerge;
        private StringBuilder text = new StringBuilder();
        private String font = "";
        private boolean struck;

        OpenTable(GridBuilder grid) {
            this.grid = grid;
        }
    }

    /** All tables of the document, in order. */
    List<Grid> read(ZipFile archive, String file) throws IOException, XMLStreamException, SafeXml.EntitiesException {
        ZipEntry part = archive.getEntry(DOCUMENT);
        boolean macros = archive.getEntry("word/vbaProject.bin") != null;
        try (InputStream in = Bounds.limited(archive.getInputStream(part), ReadingBounds.SHEET_MEGABYTES)) {
            XMLStreamReader xml = safe.open(in);
            while (xml.hasNext() && tables <= ReadingBounds.SHEETS) {
                int event = SafeXml.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml, file, macros);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.getLocalName());
                }
            }
        }
        if (grids.isEmpty() && !lines.isEmpty()) {
            grids.add(new GridBuilder(file, "").grid().withLines(lines));
        }
        return grids;
    }

    private void start(XMLStreamReader xml, String file, boolean macros)
            throws XMLStreamException, SafeXml.EntitiesException {
        String name = xml.getLocalName();
        if (name.equals("Fallback")) {
            skip(xml);
        } else if (name.equals("tbl")) {
            OpenTable table = new OpenTable(new GridBuilder(file, "Bảng " + ++tables));
            if (macros) {
                table.grid.trait(GridTrait.MACROS);
            }
            if (open.isEmpty() && !above.isEmpty()) {
                // A table that follows another at once goes on below the same title.
                titles = List.copyOf(above);
                above.clear();
            }
            open.push(table);
        } else if (!open.isEmpty()) {
            inTable(xml, name, open.peek());
        } else {
            aboveTable(xml, name);
        }
    }

    private void aboveTable(XMLStreamReader xml, String name) throws XMLStreamException {
        switch (name) {
            case "rFonts" -> lineFont = lineFont.isEmpty()
                    ? XlsxParts.legacyFont(SafeXml.attribute(xml, "ascii")) : lineFont;
            case "t" -> line.append(xml.getElementText());
            case "tab", "br", "cr" -> line.append(' ');
            case "noBreakHyphen" -> line.append('-');
            case "numPr" -> numbered = true;
            default -> { }
        }
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            above.add(new CellValue.Text(line.toString().strip(), lineFont));
            if (lines.size() < MOST_LINES) {
                lines.add((numbered ? "- " : "") + line.toString().strip());
            }
            if (above.size() > MOST_TITLES) {
                above.remove();
            }
        }
        line = new StringBuilder();
        lineFont = "";
        numbered = false;
    }

    private static void inTable(XMLStreamReader xml, String name, OpenTable table) throws XMLStreamException {
        switch (name) {
            case "tr" -> {
                table.row++;
                table.column = 0;
            }
            case "gridBefore" -> table.column += number(xml);
            case "tc" -> {
                table.text = new StringBuilder();
                table.font = "";
                table.struck = false;
                table.span = 1;
                table.goesOnFromAbove = false;
                table.startsMerge = false;
            }
            case "gridSpan" -> table.span = number(xml);
            case "vMerge" -> {
                table.startsMerge = "restart".equals(SafeXml.attribute(xml, "val"));
                table.goesOnFromAbove = !table.startsMerge;
            }
            case "strike", "dstrike" -> table.struck |= !"0".equals(SafeXml.attribute(xml, "val"))
                    && !"false".equals(SafeXml.attribute(xml, "val"));
            case "rFonts" -> table.font = table.font.isEmpty()
                    ? XlsxParts.legacyFont(SafeXml.attribute(xml, "ascii")) : table.font;
            case "t" -> table.text.append(xml.getElementText());
            case "tab" -> table.text.append(' ');
            case "br", "cr" -> table.text.append('\n');
            case "noBreakHyphen" -> table.text.append('-');
            default -> { }
        }
    }

    private static int number(XMLStreamReader xml) {
        String value = SafeXml.attribute(xml, "val");
        return value == null || !value.matches("\\d{1,3}") ? 1 : Math.max(1, Integer.parseInt(value));
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException, SafeXml.EntitiesException {
        int depth = 1;
        while (depth > 0) {
            int event = SafeXml.next(xml);
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void end(String name) throws PassedBoundException {
        if (open.isEmpty()) {
            if (name.equals("p")) {
                endLine();
            }
            return;
        }
        OpenTable table = open.peek();
        switch (name) {
            case "p" -> table.text.append('\n');
            case "tc" -> endCell(table);
            case "tr" -> table.grid.endRow(table.row, false);
            case "tbl" -> {
                open.pop();
                table.vertical.forEach(range -> table.grid.merge(
                        new CellRange(range[0], range[1], range[2], range[3])));
                if (!table.grid.isEmpty()) {
                    grids.add(table.grid.grid().withTitles(titles));
                }
            }
            default -> { }
        }
    }

    private static void endCell(OpenTable table) throws PassedBoundException {
        int last = table.column + table.span - 1;
        if (table.goesOnFromAbove) {
            table.vertical.stream().filter(range -> range[2] == table.column && range[1] == table.row - 1)
                    .forEach(range -> range[1] = table.row);
        } else {
            if (table.startsMerge || table.span > 1) {
                table.vertical.add(new int[] {table.row, table.row, table.column, last});
            }
            table.grid.cell(table.column, new CellValue.Text(table.text.toString().strip(), table.font));
            if (table.struck && !table.text.toString().isBlank()) {
                table.grid.struck();
            }
        }
        table.column = last + 1;
    }
}
