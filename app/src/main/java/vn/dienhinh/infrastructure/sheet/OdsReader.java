package vn.dienhinh.infrastructure.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.domain.roster.CellRange;
import vn.dienhinh.domain.roster.CellValue;
import vn.dienhinh.domain.roster.Grid;

/** Tables of OpenDocument files: workbooks (.ods) and texts (.odt), read as a stream. */
final class OdsReader {

    static final String CONTENT = "content.xml";

    private final SafeXml safe = new SafeXml();
    private final List<Grid> grids = new ArrayList<>();
    private final Deque<Table> open = new ArrayDeque<>();
    private final Set<String> struckStyles = new HashSet<>();
    private String style = "";

    /** A table while it is being read. */
    private static final class Table {
        private final GridBuilder grid;
        private int row;
        private int rowCopies = 1;
        private boolean hidden;
        private int column;
        private Cell cell;
        private final List<Cell> cells = new ArrayList<>();

        Table(GridBuilder grid) {
            this.grid = grid;
        }
    }

    /** A cell while it is being read. */
    private static final class Cell {
        private int column;
        private int copies = 1;
        private String type = "";
        private String value = "";
        private boolean struck;
        private final StringBuilder text = new StringBuilder();
        private StringBuilder comment;
    }

    /** All tables of the document, in order. */
    List<Grid> read(ZipFile archive, String file) throws IOException, XMLStreamException, SafeXml.EntitiesException {
        ZipEntry part = archive.getEntry(CONTENT);
        try (InputStream in = Bounds.limited(archive.getInputStream(part), ReadingBounds.SHEET_MEGABYTES)) {
            XMLStreamReader xml = safe.open(in);
            while (xml.hasNext() && grids.size() < ReadingBounds.SHEETS) {
                int event = SafeXml.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml, file);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.getLocalName());
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                    letters(xml.getText());
                }
            }
        }
        return grids;
    }

    private void start(XMLStreamReader xml, String file) throws PassedBoundException {
        switch (xml.getLocalName()) {
            case "style" -> style = String.valueOf(SafeXml.attribute(xml, "name"));
            case "text-properties" -> {
                String line = SafeXml.attribute(xml, "text-line-through-style");
                if (line != null && !line.equals("none")) {
                    struckStyles.add(style);
                }
            }
            case "table" -> {
                String name = SafeXml.attribute(xml, "name");
                open.push(new Table(new GridBuilder(file, name == null ? "Bảng " + (grids.size() + 1) : name)));
            }
            case "table-row" -> row(xml);
            case "table-cell", "covered-table-cell" -> cell(xml);
            case "annotation" -> {
                if (cell() != null) {
                    cell().comment = new StringBuilder();
                }
            }
            case "line-break" -> letters("\n");
            case "tab", "s" -> letters(" ");
            default -> { }
        }
    }

    private Cell cell() {
        return open.isEmpty() ? null : open.peek().cell;
    }

    private void row(XMLStreamReader xml) {
        if (open.isEmpty()) {
            return;
        }
        Table table = open.peek();
        table.row++;
        table.column = 0;
        table.cells.clear();
        table.rowCopies = number(xml, "number-rows-repeated");
        String shown = SafeXml.attribute(xml, "visibility");
        table.hidden = shown != null && !shown.equals("visible");
    }

    private void cell(XMLStreamReader xml) {
        if (open.isEmpty()) {
            return;
        }
        Table table = open.peek();
        Cell cell = new Cell();
        cell.column = table.column;
        cell.copies = number(xml, "number-columns-repeated");
        cell.type = String.valueOf(SafeXml.attribute(xml, "value-type"));
        cell.value = cell.type.equals("date") ? SafeXml.attribute(xml, "date-value")
                : cell.type.equals("boolean") ? SafeXml.attribute(xml, "boolean-value") : SafeXml.attribute(xml, "value");
        cell.struck = struckStyles.contains(SafeXml.attribute(xml, "style-name"));
        int columns = number(xml, "number-columns-spanned");
        int rows = number(xml, "number-rows-spanned");
        if (columns > 1 || rows > 1) {
            table.grid.merge(new CellRange(table.row, table.row + rows - 1, table.column, table.column + columns - 1));
        }
        table.column += cell.copies;
        table.cell = cell;
    }

    private static int number(XMLStreamReader xml, String name) {
        String value = SafeXml.attribute(xml, name);
        return value == null || !value.matches("\\d{1,7}") ? 1 : Math.max(1, Integer.parseInt(value));
    }

    private void letters(String text) {
        Cell cell = cell();
        if (cell != null) {
            (cell.comment != null ? cell.comment : cell.text).append(text);
        }
    }

    private void end(String name) throws PassedBoundException {
        if (open.isEmpty()) {
            return;
        }
        Table table = open.peek();
        switch (name) {
            case "p" -> letters("\n");
            case "annotation" -> {
                if (table.cell != null && table.cell.comment != null) {
                    table.grid.comment(table.row, table.cell.column, table.cell.comment.toString());
                    table.cell.comment = null;
                }
            }
            case "table-cell", "covered-table-cell" -> {
                if (table.cell != null) {
                    table.cells.add(table.cell);
                }
                table.cell = null;
            }
            case "table-row" -> endRow(table);
            case "table" -> {
                open.pop();
                if (!table.grid.isEmpty()) {
                    grids.add(table.grid.grid());
                }
            }
            default -> { }
        }
    }

    /** Rows and cells that come again are written once; empty ones fill the sheet to its end. */
    private static void endRow(Table table) throws PassedBoundException {
        boolean filled = table.cells.stream().anyMatch(cell -> !value(cell).isBlank());
        for (int copy = 0; copy < (filled ? table.rowCopies : 1); copy++) {
            for (Cell cell : table.cells) {
                CellValue value = value(cell);
                for (int column = 0; !value.isBlank() && column < Math.min(cell.copies, ReadingBounds.COLUMNS); column++) {
                    table.grid.cell(cell.column + column, value);
                    if (cell.struck) {
                        table.grid.struck();
                    }
                }
            }
            table.grid.endRow(table.row + copy, table.hidden);
        }
        table.row += table.rowCopies - 1;
    }

    private static CellValue value(Cell cell) {
        String text = cell.text.toString().strip();
        try {
            return switch (cell.type) {
                case "float", "percentage", "currency" -> cell.value == null ? CellValue.text(text)
                        : new CellValue.Amount(Double.parseDouble(cell.value));
                case "date" -> cell.value == null ? CellValue.text(text)
                        : new CellValue.Day(LocalDate.parse(cell.value.substring(0, Math.min(10, cell.value.length()))));
                case "boolean" -> new CellValue.Truth("true".equals(cell.value));
                default -> text.startsWith("#") && text.endsWith("!") ? new CellValue.Fault(text) : CellValue.text(text);
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return CellValue.text(text);
        }
    }
}
