package vn.dienhinh.infrastructure.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.dienhinh.application.roster.ListColumn;
import vn.dienhinh.application.roster.ListFileWriter;
import vn.dienhinh.domain.delegate.Delegate;

/** Writes lists as workbooks of today and as text tables. */
public final class SheetWriter implements ListFileWriter {

    /** Rows kept in memory while a list is written. */
    private static final int WINDOW = 200;
    private static final int ORDER_WIDTH = 6;
    /** Excel counts a column's width in 256ths of a letter. */
    private static final int LETTER_WIDTH = 256;
    private static final int FORM_ROWS = 300;
    private static final int NUMBERED_FORM_ROWS = 30;
    private static final int GUIDANCE_WIDTH = 110;
    /** Excel knows no day before, and a wrong one in its first year. */
    private static final int FIRST_YEAR_OF_DATES = 1901;
    static final String ORDER = "STT";
    private static final String SHEET = "Danh sách";
    private static final String GUIDANCE = "Hướng dẫn";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public byte[] workbook(List<Delegate> delegates) {
        return written(workbook -> {
            List<ListColumn> columns = ListColumn.of(delegates);
            SheetStyles styles = new SheetStyles(workbook);
            Sheet sheet = sheet(workbook, columns, styles);
            int row = 1;
            for (Delegate delegate : delegates) {
                writeRow(sheet.createRow(row), row, delegate, columns, styles);
                row++;
            }
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, delegates.size()), 0, columns.size()));
            workbook.getXSSFWorkbook().getProperties().getCustomProperties().addProperty(OwnListMark.PROPERTY, true);
        });
    }

    private interface Content {
        void write(SXSSFWorkbook workbook);
    }

    private static byte[] written(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            content.write(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the workbook", e);
        }
        return bytes.toByteArray();
    }

    private static Sheet sheet(SXSSFWorkbook workbook, List<ListColumn> columns, SheetStyles styles) {
        Sheet sheet = workbook.createSheet(SHEET);
        sheet.setColumnWidth(0, ORDER_WIDTH * LETTER_WIDTH);
        Row heading = sheet.createRow(0);
        heading.setHeightInPoints(32);
        text(heading.createCell(0), ORDER, styles).setCellStyle(styles.heading());
        for (int index = 0; index < columns.size(); index++) {
            sheet.setColumnWidth(index + 1, columns.get(index).width() * LETTER_WIDTH);
            text(heading.createCell(index + 1), columns.get(index).heading(), styles).setCellStyle(styles.heading());
        }
        sheet.createFreezePane(2, 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        return sheet;
    }

    private static void writeRow(Row row, int number, Delegate delegate, List<ListColumn> columns, SheetStyles styles) {
        row.createCell(0).setCellValue(number);
        for (int index = 0; index < columns.size(); index++) {
            Object value = columns.get(index).value(delegate);
            if (value instanceof LocalDate date && date.getYear() < FIRST_YEAR_OF_DATES) {
                text(row.createCell(index + 1), FormulaText.plain(date), styles);
            } else if (value instanceof LocalDate date) {
                Cell cell = row.createCell(index + 1);
                cell.setCellValue(date);
                cell.setCellStyle(styles.date());
            } else if (value instanceof Integer figure) {
                row.createCell(index + 1).setCellValue(figure);
            } else if (value instanceof String text && !text.isEmpty()) {
                text(row.createCell(index + 1), text, styles);
            }
        }
    }

    /** A text cell; one that Excel would compute or turn into something else says that it is text. */
    private static Cell text(Cell cell, String text, SheetStyles styles) {
        cell.setCellValue(XlsxText.escaped(text));
        if (FormulaText.looksLike(text)) {
            cell.setCellStyle(styles.quoted());
        }
        return cell;
    }

    @Override
    public byte[] text(List<Delegate> delegates) {
        List<ListColumn> columns = ListColumn.of(delegates);
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append(quoted(ORDER));
        for (ListColumn column : columns) {
            text.append(',').append(quoted(column.heading()));
        }
        int number = 0;
        for (Delegate delegate : delegates) {
            text.append("\r\n").append(++number);
            for (ListColumn column : columns) {
                text.append(',').append(quoted(FormulaText.plain(column.value(delegate))));
            }
        }
        return text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : '"' + FormulaText.kept(text).replace("\"", "\"\"") + '"';
    }

    @Override
    public byte[] form(List<ListColumn> columns, List<String> guidance) {
        return written(workbook -> {
            SheetStyles styles = new SheetStyles(workbook);
            Sheet sheet = sheet(workbook, columns, styles);
            for (int row = 1; row <= NUMBERED_FORM_ROWS; row++) {
                Row line = sheet.createRow(row);
                line.createCell(0).setCellValue(row);
                for (int column = 0; column <= columns.size(); column++) {
                    Cell cell = line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    cell.setCellStyle(styles.bordered());
                }
            }
            for (int column = 0; column < columns.size(); column++) {
                choices(sheet, column + 1, columns.get(column).choices());
            }
            Sheet rules = workbook.createSheet(GUIDANCE);
            rules.setColumnWidth(0, GUIDANCE_WIDTH * LETTER_WIDTH);
            for (int line = 0; line < guidance.size(); line++) {
                rules.createRow(line).createCell(0).setCellValue(guidance.get(line));
            }
        });
    }

    /** A drop-down list in a column; something else is refused as it is typed. */
    private static void choices(Sheet sheet, int column, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(1, FORM_ROWS, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(SHEET, "Hãy chọn một trong: " + String.join(", ", words) + ".");
        sheet.addValidationData(validation);
    }
}
