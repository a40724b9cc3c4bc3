package vn.dienhinh.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes the messy lists in all their forms. */
final class MessyWriter {

    private MessyWriter() {
    }

    /** @param arguments the folder that takes all files */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (MessyFile file : MessyFile.all()) {
            for (String form : file.forms()) {
                write(file, form, folder);
            }
        }
    }

    static Path write(MessyFile file, String form, Path folder) throws IOException {
        Path path = folder.resolve(file.name() + "." + form);
        switch (form) {
            case "xlsx" -> workbook(file, new XSSFWorkbook(), path);
            case "xls" -> workbook(file, new HSSFWorkbook(), path);
            case "ods" -> openDocument(file, path);
            case "docx" -> word(file, path);
            case "html" -> Files.writeString(path, "<html><head><meta charset=\"utf-8\"></head><body><table>"
                    + file.lines().stream().map(line -> "<tr>" + cells(line).map(cell -> "<td>"
                    + escaped(plain(cell)).replace("\n", "<br>") + "</td>").collect(Collectors.joining()) + "</tr>")
                    .collect(Collectors.joining("\n")) + "</table></body></html>");
            case "csv" -> Files.writeString(path, file.lines().stream().map(line -> cells(line).map(cell -> "\""
                    + plain(cell).replace("\"", "\"\"") + "\"").collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\r\n", "", "\r\n")));
            default -> Files.write(path, file.lines());
        }
        return path;
    }

    private static Stream<String> cells(String line) {
        return Stream.of(line.split("\\|", -1));
    }

    /** The letters of a cell, its marks taken off. */
    private static String plain(String cell) {
        String text = cell.replaceFirst("\\{[^}]*}$", "").replace('^', '\n');
        text = text.startsWith("~") ? text.substring(1) : text;
        return text.startsWith("#") || text.startsWith("@") ? text.substring(1) : text;
    }

    private static String comment(String cell) {
        return cell.endsWith("}") ? cell.substring(cell.indexOf('{') + 1, cell.length() - 1) : "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void workbook(MessyFile file, Workbook workbook, Path path) throws IOException {
        try (workbook; OutputStream out = Files.newOutputStream(path)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            CellStyle struck = workbook.createCellStyle();
            Font font = workbook.createFont();
            font.setStrikeout(true);
            struck.setFont(font);
            Sheet sheet = workbook.createSheet(file.sheet());
            for (int index = 0; index < file.lines().size(); index++) {
                Row row = sheet.createRow(index);
                List<String> cells = cells(file.lines().get(index)).toList();
                for (int column = 0; column < cells.size(); column++) {
                    if (!cells.get(column).isEmpty()) {
                        cell(workbook, row.createCell(column), cells.get(column), day, struck);
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static void cell(Workbook workbook, Cell cell, String written, CellStyle day, CellStyle struck) {
        String text = plain(written);
        if (written.startsWith("#") || written.startsWith("@")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
        if (written.startsWith("@")) {
            cell.setCellStyle(day);
        } else if (written.startsWith("~")) {
            cell.setCellStyle(struck);
        }
        if (!comment(written).isEmpty()) {
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setRow1(cell.getRowIndex());
            anchor.setCol1(cell.getColumnIndex());
            Comment pinned = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
            pinned.setString(workbook.getCreationHelper().createRichTextString(comment(written)));
            cell.setCellComment(pinned);
        }
    }

    private static void openDocument(MessyFile file, Path path) throws IOException {
        StringBuilder content = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.3">
                <office:automatic-styles><style:style style:name="gone" style:family="table-cell">
                <style:text-properties style:text-line-through-style="solid"/></style:style></office:automatic-styles>
                <office:body><office:spreadsheet><table:table table:name="%s">
                """.formatted(escaped(file.sheet())));
        for (String line : file.lines()) {
            content.append("<table:table-row>");
            for (String cell : cells(line).toList()) {
                String text = plain(cell);
                String kind = cell.startsWith("#") ? "float\" office:value=\"" + text : "string";
                content.append("<table:table-cell office:value-type=\"").append(kind).append('"')
                        .append(cell.startsWith("~") ? " table:style-name=\"gone\"" : "").append('>');
                if (!comment(cell).isEmpty()) {
                    content.append("<office:annotation><text:p>").append(escaped(comment(cell)))
                            .append("</text:p></office:annotation>");
                }
                content.append(text.lines().map(part -> "<text:p>" + escaped(part) + "</text:p>")
                        .collect(Collectors.joining())).append("</table:table-cell>");
            }
            content.append("<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>");
        }
        content.append("""
                <table:table-row table:number-rows-repeated="1048000"><table:table-cell
                 table:number-columns-repeated="1024"/></table:table-row>
                </table:table></office:spreadsheet></office:body></office:document-content>
                """);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void word(MessyFile file, Path path) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(path)) {
            int width = file.lines().stream().mapToInt(line -> (int) cells(line).count()).max().orElse(1);
            if (width == 1) {
                file.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            }
            XWPFTable table = width == 1 ? null : document.createTable(file.lines().size(), width);
            for (int row = 0; table != null && row < file.lines().size(); row++) {
                List<String> cells = cells(file.lines().get(row)).toList();
                for (int column = 0; column < cells.size(); column++) {
                    XWPFRun run = table.getRow(row).getCell(column).getParagraphs().get(0).createRun();
                    run.setStrikeThrough(cells.get(column).startsWith("~"));
                    String[] lines = plain(cells.get(column)).split("\n");
                    for (int line = 0; line < lines.length; line++) {
                        if (line > 0) {
                            run.addBreak();
                        }
                        run.setText(lines[line]);
                    }
                }
            }
            document.write(out);
        }
    }
}
