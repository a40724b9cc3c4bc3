package vn.dienhinh.infrastructure.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.dienhinh.domain.roster.CellRange;
import vn.dienhinh.domain.roster.CellValue;
import vn.dienhinh.domain.roster.Grid;
import vn.dienhinh.domain.roster.GridTrait;

/**
 * Workbooks of today, read as a stream: of a sheet only the cells that hold something are kept. Formulas give the value
 * that was last computed; macros are left alone.
 */
final class XlsxReader {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS_OF_COLUMN = 3;

    private final SafeXml safe = new SafeXml();

    /** All sheets of the workbook, in order. */
    List<Grid> read(ZipFile archive, String file) throws IOException, XMLStreamException, SafeXml.EntitiesException {
        XlsxParts parts = new XlsxParts(archive, safe);
        boolean macros = archive.getEntry("xl/vbaProject.bin") != null;
        boolean own = OwnListMark.isIn(archive);
        List<Grid> grids = new ArrayList<>();
        for (XlsxParts.Sheet sheet : parts.sheets) {
            try (InputStream in = parts.open(sheet.part())) {
                if (in == null) {
                    continue;
                }
                GridBuilder grid = new GridBuilder(file, sheet.name());
                new SheetStream(parts, grid).read(safe.open(in));
                parts.comments(sheet.part(), grid);
                trait(grid, GridTrait.HIDDEN, sheet.hidden());
                trait(grid, GridTrait.MACROS, macros);
                trait(grid, GridTrait.OWN_LIST, own);
                grids.add(grid.grid());
            }
        }
        return grids;
    }

    private static void trait(GridBuilder grid, GridTrait trait, boolean has) {
        if (has) {
            grid.trait(trait);
        }
    }

    /** One sheet on its way through the parser. */
    private static final class SheetStream {

        private final XlsxParts parts;
        private final GridBuilder grid;
        private int row;
        private boolean rowHidden;
        private int column = -1;

        SheetStream(XlsxParts parts, GridBuilder grid) {
            this.parts = parts;
            this.grid = grid;
        }

        void read(XMLStreamReader xml) throws XMLStreamException, SafeXml.EntitiesException, IOException {
            while (xml.hasNext()) {
                int event = SafeXml.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                    grid.endRow(row, rowHidden);
                }
            }
        }

        private void start(XMLStreamReader xml) throws XMLStreamException, SafeXml.EntitiesException, IOException {
            switch (xml.getLocalName()) {
                case "row" -> {
                    String number = xml.getAttributeValue(null, "r");
                    row = number == null ? row + 1 : Integer.parseInt(number);
                    rowHidden = SafeXml.isOn(xml, "hidden");
                    column = -1;
                }
                case "c" -> cell(xml);
                case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
                default -> { }
            }
        }

        private void cell(XMLStreamReader xml) throws XMLStreamException, SafeXml.EntitiesException, IOException {
            String place = xml.getAttributeValue(null, "r");
            column = place == null ? column + 1 : columnOf(place);
            String type = xml.getAttributeValue(null, "t");
            String style = xml.getAttributeValue(null, "s");
            String value = null;
            StringBuilder inline = null;
            while (true) {
                int event = SafeXml.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = xml.getLocalName();
                    if (name.equals("v")) {
                        value = xml.getElementText();
                    } else if (name.equals("t")) {
                        inline = inline == null ? new StringBuilder() : inline;
                        inline.append(xml.getElementText());
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                    break;
                }
            }
            int styleIndex = style == null ? 0 : Integer.parseInt(style);
            if ((inline != null || value != null) && styleIndex < parts.struckStyles.size()
                    && parts.struckStyles.get(styleIndex)) {
                grid.struck();
            }
            if (inline != null) {
                grid.cell(column, text(XlsxText.unescaped(inline.toString()), "", styleIndex));
            } else if (value != null && !value.isEmpty()) {
                grid.cell(column, value(type == null ? "n" : type, value, styleIndex));
            }
        }

        private CellValue value(String type, String value, int style) {
            return switch (type) {
                case "s" -> shared(Integer.parseInt(value.strip()), style);
                case "str", "inlineStr" -> text(XlsxText.unescaped(value), "", style);
                case "b" -> new CellValue.Truth(value.equals("1"));
                case "e" -> new CellValue.Fault(value);
                case "d" -> isoDay(value);
                default -> number(value, style);
            };
        }

        private CellValue shared(int index, int style) {
            if (index < 0 || index >= parts.texts.size()) {
                return CellValue.BLANK;
            }
            XlsxParts.SharedText shared = parts.texts.get(index);
            if (shared.struck()) {
                grid.struck();
            }
            return text(shared.text(), shared.font(), style);
        }

        private CellValue text(String text, String font, int style) {
            String known = !font.isEmpty() ? font : style < parts.styleFonts.size() ? parts.styleFonts.get(style) : "";
            return new CellValue.Text(text, known);
        }

        private static CellValue isoDay(String value) {
            try {
                return new CellValue.Day(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
            } catch (DateTimeParseException e) {
                return CellValue.text(value);
            }
        }

        private CellValue number(String value, int style) {
            try {
                double number = Double.parseDouble(value);
                boolean date = style < parts.dateStyles.size() && parts.dateStyles.get(style);
                CellValue.Day day = date ? DateFormats.day(number, parts.since1904) : null;
                return day == null ? new CellValue.Amount(number) : day;
            } catch (NumberFormatException e) {
                return CellValue.text(value);
            }
        }

        private void merge(String range) {
            if (range == null) {
                return;
            }
            String[] corners = range.split(":");
            if (corners.length == 2) {
                grid.merge(new CellRange(rowOf(corners[0]), rowOf(corners[1]), columnOf(corners[0]),
                        columnOf(corners[1])));
            }
        }

        private static int rowOf(String place) {
            String digits = place.replaceAll("\\D", "");
            return digits.isEmpty() ? 1 : Integer.parseInt(digits);
        }

        private static int columnOf(String place) {
            int column = 0;
            for (int index = 0; index < Math.min(place.length(), MOST_LETTERS_OF_COLUMN); index++) {
                char letter = place.charAt(index);
                if (letter < 'A' || letter > 'Z') {
                    break;
                }
                column = column * LETTERS + letter - 'A' + 1;
            }
            return column - 1;
        }
    }
}
