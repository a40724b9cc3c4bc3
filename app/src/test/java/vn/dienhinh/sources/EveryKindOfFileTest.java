package vn.dienhinh.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.application.reading.source.PlainTextReader;
import vn.dienhinh.application.reading.PlanReadingService;
import vn.dienhinh.application.reading.source.SourceFiles;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.infrastructure.docx.DocxTextReader;
import vn.dienhinh.infrastructure.pdf.PdfTextReader;
import vn.dienhinh.infrastructure.web.OpenDocumentReader;
import vn.dienhinh.infrastructure.web.RichTextReader;
import vn.dienhinh.infrastructure.web.WebArchiveReader;
import vn.dienhinh.infrastructure.web.WebPageReader;

class EveryKindOfFileTest {

    private final PlanReadingService service = new PlanReadingService(new SourceFiles(List.of(new OpenDocumentReader(),
            new DocxTextReader(), new PdfTextReader(), new RichTextReader(), new WebArchiveReader(), new WebPageReader(),
            new PlainTextReader())));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"k15a_rtf_mang_duoi_doc.doc, 20/KH-UBND", "k15b_trang_cong_thong_tin.html, 20/KH-UBND",
        "k16a_dau_trang_trong_hop_chu.docx, 20/KH-UBND", "k01a_so_ngay_dong_dau_ky_so.pdf, 57/KH-UBND"})
    void numberAndDayAreFoundWhereverTheFilePutsThem(String name, String number) throws Exception {
        PlanReading reading = service.read(resource(name)).reading();

        assertThat(reading.document().number().value()).isEqualTo(number);
        assertThat(reading.document().date().value()).isEqualTo(LocalDate.of(2025, 8, 5));
    }

    @Test
    void aTextOfLibreOfficeIsReadWithItsListNumbersAndTables() throws Exception {
        PlanReading reading = service.read(resource("so-noi-vu.odt")).reading();

        assertThat(reading.scopes()).isNotEmpty();
        assertThat(reading.recipients()).isNotEmpty();
    }

    @Test
    void aWebArchiveIsReadLikeThePageInIt() throws Exception {
        String page = "<html><body><p>K=E1=BA=BE HO=E1=BA=A0CH</p><p>S=E1=BB=91: 12/KH-UBND c=\r\n=E1=BB=A7a x=C3=A3</p></body></html>";
        String archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=_x\"\r\n\r\n------=_x\r\n"
                + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + page
                + "\r\n------=_x--\r\n";

        assertThat(service.read(archive.getBytes(StandardCharsets.US_ASCII)).source().text())
                .contains("KẾ HOẠCH\n", "Số: 12/KH-UBND của xã");
    }

    @Test
    void insertedWordsOfATrackedChangeCountAndDeletedOnesDoNot() throws Exception {
        Path file = folder.resolve("sua.docx");
        WordFile.write(file, "<w:p><w:r><w:t>Trước ngày </w:t></w:r><w:del><w:r><w:delText>20</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>25</w:t></w:r></w:ins><w:sdt><w:sdtContent><w:r><w:t>/9/2025</w:t></w:r></w:sdtContent></w:sdt></w:p>");

        assertThat(service.read(file).source().text().strip()).isEqualTo("Trước ngày 25/9/2025");
    }

    @Test
    void whatIsNoPaperIsRefusedByItsKind() {
        assertThat(problem("Rar!\u001A\u0007\u0001")).isEqualTo(Problem.ARCHIVE);
        assertThat(problem("GIF89a\u0001\u0000")).isEqualTo(Problem.PICTURE);
        assertThat(problem("MZ\u0001\u0002")).isEqualTo(Problem.PROGRAM);
        assertThat(problem("\u0001\u0002\u0003")).isEqualTo(Problem.OTHER_KIND);
    }

    private Problem problem(String bytes) {
        try {
            service.read(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return null;
        } catch (UnreadablePlanException e) {
            return e.problem();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ke-hoach.txt", "ke-hoach.doc", "ke-hoach.pdf"})
    void theNameOfAFileSaysNothing(String name) throws Exception {
        Path file = Files.write(folder.resolve(name), resource("k15b_trang_cong_thong_tin.html"));

        assertThat(service.read(file).reading().document().number().value()).isEqualTo("20/KH-UBND");
    }

    private static byte[] resource(String name) throws Exception {
        try (var in = EveryKindOfFileTest.class.getResourceAsStream("/kinds/" + name)) {
            return in.readAllBytes();
        }
    }
}
