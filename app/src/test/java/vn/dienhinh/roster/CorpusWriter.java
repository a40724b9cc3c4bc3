package vn.dienhinh.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes the corpus into a folder; {@code main} does so for a look by hand. */
final class CorpusWriter {

    private CorpusWriter() {
    }

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException {
        for (CorpusFile file : CorpusFile.all()) {
            write(file, Files.createDirectories(Path.of(arguments[0])));
        }
    }

    static Path write(CorpusFile file, Path folder) throws IOException {
        Path path = folder.resolve(file.name());
        switch (file.kind()) {
            case "xlsx" -> workbook(file, new XSSFWorkbook(), path);
            case "xls" -> workbook(file, new HSSFWorkbook(), path);
            case "docx" -> word(file, path);
            case "html" -> Files.writeString(path, page(file));
            default -> Files.write(path, text(file));
        }
        return path;
    }

    private static byte[] text(CorpusFile file) {
        String encoding = file.option("encode", "");
        String text = OldLetters.encode(String.join("\r\n", file.sheets().get(0).lines()) + "\r\n", encoding);
        return switch (encoding) {
            case "utf16" -> text.getBytes(StandardCharsets.UTF_16);
            case "tcvn3", "vni", "1258" -> text.getBytes(Charset.forName("windows-1252"));
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String page(CorpusFile file) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table border=1>");
        for (String line : file.sheets().get(0).lines()) {
            page.append("<tr>");
            for (String cell : line.split("\\|", -1)) {
                page.append("<td>").append(cell.replace("'", "&#39;").replace("ă", "&#259;")).append("</td>");
            }
            page.append("</tr>\n");
        }
        return page.append("</table></body></html>").toString();
    }

    private static void workbook(CorpusFile file, Workbook workbook, Path path) throws IOException {
        try (workbook; OutputStream out = Files.newOutputStream(path)) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            CellStyle plain = workbook.createCellStyle();
            Font font = workbook.createFont();
            font.setFontName(file.option("font", "Times New Roman"));
            plain.setFont(font);
            for (CorpusFile.Sheet written : file.sheets()) {
                Sheet sheet = workbook.createSheet(written.name());
                for (int index = 0; index < written.lines().size(); index++) {
                    Row row = sheet.createRow(index);
                    String[] cells = written.lines().get(index).split("\\|", -1);
                    for (int column = 0; column < cells.length; column++) {
                        if (!cells[column].isEmpty()) {
                            cell(file, row.createCell(column), cells[column], date, plain);
                        }
                    }
                }
                written.merged().forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
                written.hiddenRows().forEach(row -> sheet.getRow(row - 1).setZeroHeight(true));
                workbook.setSheetHidden(workbook.getSheetIndex(sheet), written.hidden()[0]);
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
    }

    private static void cell(CorpusFile file, Cell cell, String written, CellStyle date, CellStyle plain) {
        cell.setCellStyle(plain);
        if (written.startsWith("#")) {
            cell.setCellValue(Double.parseDouble(written.substring(1)));
        } else if (written.startsWith("@") && written.length() > 1) {
            cell.setCellValue(LocalDate.parse(written.substring(1)));
            cell.setCellStyle(date);
        } else if (written.startsWith("=")) {
            cell.setCellFormula(written.substring(1));
        } else {
            String text = written.replace('^', '\n');
            cell.setCellValue(OldLetters.encode(file.options().contains("lower") ? text.toLowerCase(Locale.ROOT) : text,
                    file.option("encode", "")));
        }
    }

    private static void word(CorpusFile file, Path path) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(path)) {
            for (CorpusFile.Sheet sheet : file.sheets()) {
                int width = sheet.lines().get(0).split("\\|", -1).length;
                XWPFTable table = document.createTable(sheet.lines().size(), width);
                for (int row = 0; row < sheet.lines().size(); row++) {
                    String[] cells = sheet.lines().get(row).split("\\|", -1);
                    for (int column = 0; column < cells.length; column++) {
                        table.getRow(row).getCell(column).setText(OldLetters.encode(cells[column],
                                file.option("encode", "")));
                    }
                }
                merge(table, sheet.merged());
                document.createParagraph();
            }
            document.write(out);
        }
    }

    /** Down first, then across, since cells that are merged across go away. */
    private static void merge(XWPFTable table, List<String> ranges) {
        for (String name : ranges) {
            CellRangeAddress range = CellRangeAddress.valueOf(name);
            for (int row = range.getFirstRow(); row <= range.getLastRow() && range.getFirstColumn() == range.getLastColumn(); row++) {
                properties(table.getRow(row).getCell(range.getFirstColumn())).addNewVMerge()
                        .setVal(row == range.getFirstRow() ? STMerge.RESTART : STMerge.CONTINUE);
            }
        }
        for (String name : ranges) {
            CellRangeAddress range = CellRangeAddress.valueOf(name);
            int span = range.getLastColumn() - range.getFirstColumn() + 1;
            if (span > 1) {
                properties(table.getRow(range.getFirstRow()).getCell(range.getFirstColumn())).addNewGridSpan()
                        .setVal(java.math.BigInteger.valueOf(span));
                for (int index = 1; index < span; index++) {
                    table.getRow(range.getFirstRow()).removeCell(range.getFirstColumn() + 1);
                }
            }
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }
}
