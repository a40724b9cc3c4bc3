package vn.dienhinh.infrastructure.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks that cells of a list have. */
final class SheetStyles {

    private final CellStyle heading;
    private final CellStyle date;
    private final CellStyle quoted;
    private final CellStyle bordered;

    SheetStyles(Workbook workbook) {
        heading = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(true);
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        border(heading);
        date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
        bordered = workbook.createCellStyle();
        border(bordered);
    }

    private static void border(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle date() {
        return date;
    }

    CellStyle quoted() {
        return quoted;
    }

    CellStyle bordered() {
        return bordered;
    }
}
