package vn.dienhinh.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.infrastructure.sheet.SheetFiles;
import vn.dienhinh.infrastructure.sheet.SheetWriter;

/** Ten thousand rows are read and judged in at most twice the time of POI's bare streaming reader. */
@Tag("slow")
class ImportSpeedTest {

    private static final int PEOPLE = 10_000;
    private static final int ROUNDS = 7;
    private static final String[] FAMILIES = {"Nguyễn Văn", "Trần Thị", "Lê Hữu", "Phạm Đình", "Hoàng Thị Mỹ", "Nông Thị"};
    private static final String[] GIVEN = {"An", "Bình", "Cường", "Dũng", "Đức", "Hòa", "Hằng", "Khánh", "Lan", "Thúy"};

    @TempDir
    private Path folder;

    @Test
    void ourOwnListStaysWithinTwiceTheBareReading(TestReporter reporter) throws Exception {
        staysWithinTwiceTheBareReading(Files.write(folder.resolve("a.xlsx"), new SheetWriter().workbook(people())),
                reporter);
    }

    @Test
    void aHamletsListStaysWithinTwiceTheBareReading(TestReporter reporter) throws Exception {
        staysWithinTwiceTheBareReading(hamletsList(folder.resolve("b.xlsx")), reporter);
    }

    private static void staysWithinTwiceTheBareReading(Path file, TestReporter reporter) throws Exception {
        DelegateImport imports = new DelegateImport(new SheetFiles(), Clock.systemUTC(), () -> "id");
        double bare = Double.MAX_VALUE;
        double ours = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            assertThat(readBare(file)).isGreaterThan(PEOPLE * 7);
            bare = Math.min(bare, (System.nanoTime() - start) / 1e6);
            start = System.nanoTime();
            assertThat(imports.preview(List.of(file), List.of(), List.of()).rows()).hasSize(PEOPLE);
            ours = Math.min(ours, (System.nanoTime() - start) / 1e6);
        }
        reporter.publishEntry("import of 10 000 rows, " + file.getFileName(), String.format("bare %.0f ms, read and judged %.0f ms, ratio %.2f",
                bare, ours, ours / bare));
        assertThat(ours / bare).isLessThanOrEqualTo(2.0);
    }

    /** As people make it: a title above, a heading of two lines with the years of men and women, numbered rows. */
    private static Path hamletsList(Path file) throws Exception {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
             OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Sheet1");
            fill(sheet.createRow(0), "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN");
            fill(sheet.createRow(2), "STT", "Họ và tên", "Năm sinh", "", "Dân tộc", "Chức vụ", "Đơn vị", "Thành phần",
                    "Thành tích");
            fill(sheet.createRow(3), "", "", "Nam", "Nữ");
            sheet.addMergedRegion(CellRangeAddress.valueOf("C3:D3"));
            int row = 4;
            for (Delegate person : people()) {
                String year = person.birthYear().toString();
                boolean man = row % 2 == 0;
                fill(sheet.createRow(row), Integer.toString(row - 3), person.fullName(), man ? year : "",
                        man ? "" : year, person.ethnicity(), person.position(), person.workplace(),
                        row % 10 < 7 ? "Điển hình cá nhân" : "Khách mời", person.highestAward());
                row++;
            }
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                row.createCell(column).setCellValue(texts[column]);
            }
        }
    }

    private static List<Delegate> people() {
        List<Delegate> people = new ArrayList<>();
        for (int index = 0; index < PEOPLE; index++) {
            people.add(Delegate.blank("").withFullName(FAMILIES[index % 6] + " " + GIVEN[index / 6 % 10])
                    .withBirthYear(1940 + index % 65).withEthnicity(index % 3 == 0 ? "Tày" : "Kinh")
                    .withPosition("Trưởng thôn " + index).withWorkplace("Thôn " + index % 20)
                    .withCategory(DelegateCategory.values()[index % 5]).withLocality("Thôn " + index % 20)
                    .withHighestAward("Giấy khen của Chủ tịch UBND xã năm " + (2015 + index % 10)).withNote("số " + index));
        }
        return people;
    }

    private static int readBare(Path file) throws Exception {
        int[] cells = new int[1];
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(archive);
            XSSFReader reader = new XSSFReader(archive);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), texts,
                    new XSSFSheetXMLHandler.SheetContentsHandler() {
                        @Override
                        public void startRow(int row) {
                            // Only the cells are counted.
                        }

                        @Override
                        public void endRow(int row) {
                            // Only the cells are counted.
                        }

                        @Override
                        public void cell(String reference, String value, XSSFComment comment) {
                            cells[0]++;
                        }
                    }, false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        }
        return cells[0];
    }
}
