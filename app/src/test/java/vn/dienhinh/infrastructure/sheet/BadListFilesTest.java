package vn.dienhinh.infrastructure.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.application.roster.UnreadableListException;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.application.roster.UnreadableListException.Problem;
import vn.dienhinh.domain.roster.Grid;

/** Files that are broken, locked, too large or meant to harm are refused whole, with the reason. */
class BadListFilesTest {

    private static final String WORKBOOK = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>";
    private static final String RELATIONS = "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

    private final SheetFiles files = new SheetFiles();

    @TempDir
    private Path folder;

    @Test
    void aLockedWorkbookOfTodayIsToldSo() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream locked = encryptor.getDataStream(system)) {
                locked.write(workbook());
            }
            system.writeFilesystem(out);
        }
        assertThat(problem(file)).isEqualTo(Problem.LOCKED);
    }

    @Test
    void aLockedOldWorkbookIsToldSo() throws Exception {
        Path file = folder.resolve("a.xls");
        Biff8EncryptionKey.setCurrentUserPassword("abc");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("Họ và tên");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(problem(file)).isEqualTo(Problem.LOCKED);
    }

    @Test
    void aFileThatIsCutOffIsDamaged() throws Exception {
        byte[] whole = workbook();
        for (int part = 1; part < 8; part++) {
            Path file = Files.write(folder.resolve(part + ".xlsx"), java.util.Arrays.copyOf(whole, whole.length * part / 8));
            assertThat(problem(file)).isEqualTo(Problem.DAMAGED);
        }
    }

    @Test
    void aCutOffOldWorkbookIsDamaged() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("Họ và tên");
            workbook.write(bytes);
        }
        Path file = Files.write(folder.resolve("a.xls"), java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        assertThat(problem(file)).isEqualTo(Problem.DAMAGED);
    }

    @Test
    void outsideEntitiesAreRefused() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        assertThat(problem(archive("a.xlsx", sheet))).isEqualTo(Problem.ENTITIES);
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws Exception {
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        assertThat(problem(archive("a.xlsx", sheet))).isEqualTo(Problem.ENTITIES);
    }

    @Test
    @Tag("slow")
    void anArchiveThatExpandsToGigabytesIsRefusedInBoundedMemory() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = parts(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            byte[] blank = new byte[1024 * 1024];
            java.util.Arrays.fill(blank, (byte) ' ');
            for (int megabyte = 0; megabyte < 3000; megabyte++) {
                zip.write(blank);
            }
            zip.closeEntry();
        }
        long start = System.nanoTime();
        assertThat(problem(file)).isEqualTo(Problem.TOO_LARGE);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
    }

    @Test
    @Tag("slow")
    void aMillionEmptyRowsDoNoHarm() throws Exception {
        Path file = folder.resolve("rows.xlsx");
        try (ZipOutputStream zip = parts(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
            rows.append(row(1, "Họ và tên", "Năm sinh")).append(row(2, "Nguyễn Văn An", "1975"));
            for (int number = 3; number <= 1_048_576; number++) {
                rows.append("<row r=\"").append(number).append("\"><c r=\"A").append(number).append("\" s=\"1\"/></row>");
            }
            zip.write(rows.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertThat(files.read(file).get(0).rows()).hasSize(2);
    }

    @Test
    void macrosAreLeftAlone() throws Exception {
        Path file = folder.resolve("a.xlsm");
        try (ZipOutputStream zip = parts(file)) {
            put(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + row(1, "Họ và tên", "Năm sinh")
                    + row(2, "Nguyễn Văn An", "1975") + "</sheetData></worksheet>");
            put(zip, "xl/vbaProject.bin", "macro");
        }
        List<Grid> grids = files.read(file);
        assertThat(grids.get(0).traits()).containsExactly(vn.dienhinh.domain.roster.GridTrait.MACROS);
        assertThat(grids.get(0).rows()).hasSize(2);
    }

    @Test
    void otherKindsAreNamed() throws Exception {
        assertThat(problem(Files.write(folder.resolve("empty.xlsx"), new byte[0]))).isEqualTo(Problem.EMPTY);
        assertThat(problem(Files.writeString(folder.resolve("a.csv"), "\r\n  \r\n"))).isEqualTo(Problem.EMPTY);
        assertThat(problem(Files.writeString(folder.resolve("a.xlsx"), "%PDF-1.7"))).isEqualTo(Problem.PDF);
        assertThat(problem(Files.write(folder.resolve("b.xls"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})))
                .isEqualTo(Problem.PICTURE);
        assertThat(problem(Files.write(folder.resolve("c.csv"), new byte[5000]))).isEqualTo(Problem.OTHER_KIND);
        assertThat(problem(Files.writeString(folder.resolve("d.csv"), "<?xml version=\"1.0\"?><a/>"))).isEqualTo(Problem.OTHER_KIND);
        assertThat(problem(folder)).isEqualTo(Problem.FOLDER);
        assertThat(problem(folder.resolve("none.xlsx"))).isEqualTo(Problem.ABSENT);
    }

    @Test
    void anArchiveOfOtherThingsIsToldSo() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "danh-sach.txt", "a");
        }
        assertThat(problem(file)).isEqualTo(Problem.ARCHIVE);
    }

    @Test
    void moreRowsThanAnyListAreRefused() throws Exception {
        StringBuilder text = new StringBuilder("Họ và tên,Năm sinh\n");
        for (int row = 0; row <= ReadingBounds.ROWS; row++) {
            text.append("Nguyễn Văn An,1975\n");
        }
        UnreadableListException refused = catchThrowableOfType(UnreadableListException.class,
                () -> files.read(Files.writeString(folder.resolve("a.csv"), text)));
        assertThat(refused.problem()).isEqualTo(Problem.TOO_MANY_ROWS);
        assertThat(refused.detail()).isEqualTo("50000");
    }

    @Test
    void aHugeMergedBlockCostsNothing() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (ZipOutputStream zip = parts(file)) {
            put(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + row(1, "Họ và tên", "Năm sinh")
                    + row(2, "Nguyễn Văn An", "1975") + "</sheetData><mergeCells><mergeCell ref=\"D1:XFD1048576\"/>"
                    + "</mergeCells></worksheet>");
        }
        assertThat(files.read(file).get(0).rows()).hasSize(2);
    }

    private static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (String text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private Path archive(String name, String sheet) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = parts(file)) {
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return file;
    }

    private static ZipOutputStream parts(Path file) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        put(zip, "xl/workbook.xml", WORKBOOK);
        put(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
        return zip;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("Họ và tên");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private Problem problem(Path file) {
        return catchThrowableOfType(UnreadableListException.class, () -> files.read(file)).problem();
    }
}
