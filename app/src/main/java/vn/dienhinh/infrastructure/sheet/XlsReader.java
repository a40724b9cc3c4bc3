package vn.dienhinh.infrastructure.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.domain.roster.CellRange;
import vn.dienhinh.domain.roster.CellValue;
import vn.dienhinh.domain.roster.Grid;
import vn.dienhinh.domain.roster.GridTrait;

/** Workbooks of Excel 97 to 2003. */
final class XlsReader {

    /** All sheets of the workbook, in order. */
    List<Grid> read(POIFSFileSystem source, String file) throws IOException {
        boolean macros = source.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
        try (HSSFWorkbook workbook = new HSSFWorkbook(source, false)) {
            List<Grid> grids = new ArrayList<>();
            for (int index = 0; index < Math.min(ReadingBounds.SHEETS, workbook.getNumberOfSheets()); index++) {
                GridBuilder grid = new GridBuilder(file, workbook.getSheetName(index));
                readSheet(workbook, workbook.getSheetAt(index), grid);
                if (workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index)) {
                    grid.trait(GridTrait.HIDDEN);
                }
                if (macros) {
                    grid.trait(GridTrait.MACROS);
                }
                grids.add(grid.grid());
            }
            return grids;
        }
    }

    private static void readSheet(HSSFWorkbook workbook, HSSFSheet sheet, GridBuilder grid) throws IOException {
        boolean since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        for (Row row : sheet) {
            for (Cell cell : row) {
                grid.cell(cell.getColumnIndex(), value(workbook, (HSSFCell) cell, since1904));
                if (workbook.getFontAt(cell.getCellStyle().getFontIndex()).getStrikeout()) {
                    grid.struck();
                }
            }
            grid.endRow(row.getRowNum() + 1, row.getZeroHeight());
        }
        for (var pinned : sheet.getCellComments().entrySet()) {
            grid.comment(pinned.getKey().getRow() + 1, pinned.getKey().getColumn(),
                    pinned.getValue().getString() == null ? "" : pinned.getValue().getString().getString());
        }
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            grid.merge(new CellRange(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(),
                    range.getLastColumn()));
        }
    }

    private static CellValue value(HSSFWorkbook workbook, HSSFCell cell, boolean since1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> new CellValue.Text(cell.getRichStringCellValue().getString(), font(workbook, cell));
            case BOOLEAN -> new CellValue.Truth(cell.getBooleanCellValue());
            case ERROR -> new CellValue.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case NUMERIC -> number(cell, since1904);
            default -> CellValue.BLANK;
        };
    }

    private static CellValue number(HSSFCell cell, boolean since1904) {
        double number = cell.getNumericCellValue();
        short format = cell.getCellStyle().getDataFormat();
        String code = format > 163 ? cell.getCellStyle().getDataFormatString() : null;
        CellValue.Day day = DateFormats.isDate(format, code) ? DateFormats.day(number, since1904) : null;
        return day == null ? new CellValue.Amount(number) : day;
    }

    private static String font(HSSFWorkbook workbook, HSSFCell cell) {
        int run = cell.getRichStringCellValue().numFormattingRuns() > 0
                && cell.getRichStringCellValue().getIndexOfFormattingRun(0) == 0
                ? cell.getRichStringCellValue().getFontOfFormattingRun(0) : cell.getCellStyle().getFontIndex();
        HSSFFont font = run < workbook.getNumberOfFonts() + 1 ? workbook.getFontAt(run) : null;
        return font == null ? "" : XlsxParts.legacyFont(font.getFontName());
    }
}
