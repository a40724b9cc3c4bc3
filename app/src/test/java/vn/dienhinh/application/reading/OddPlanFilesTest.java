package vn.dienhinh.application.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.dienhinh.application.reading.source.PlainTextReader;
import vn.dienhinh.application.reading.source.SourceFiles;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.infrastructure.docx.DocxTextReader;
import vn.dienhinh.infrastructure.pdf.PdfTextReader;

/** Files that are no plan, or one that nobody should have to send. */
class OddPlanFilesTest {

    private final PlanReadingService service =
            new PlanReadingService(new SourceFiles(List.of(new DocxTextReader(), new PdfTextReader(), new PlainTextReader())));

    @Test
    void aPageOfANovelProposesNothing() throws Exception {
        PlanReading reading = service.readText("""
                Chương một
                Trời vừa sáng, bà cụ đã ra đồng. Năm 1945 cả làng có 300 người, đến nay còn 150 người ở lại.
                Ngày 20 tháng 3 năm 1950 ông nhà đi bộ đội. Hội nghị nào, đại hội nào ông cũng nhớ.
                """).reading();

        assertThat(reading.finds()).isEmpty();
    }

    @Test
    void sumsOfMoneyAndTheirSharesAreNoRules() throws Exception {
        PlanReading reading = service.readText("""
                DỰ TOÁN
                1. Nước uống: 150 người x 20.000 đồng = 3.000.000 đồng
                2. Khen thưởng: 30 cá nhân x 700.000 đồng, chi 70% trong tháng 8/2025
                """).reading();

        assertThat(reading.scopes()).isEmpty();
        assertThat(reading.programme()).isEmpty();
    }

    @Test
    @Timeout(20)
    void twoHundredPagesTakeSecondsAtMost() throws Exception {
        String page = PlanFiles.resource("01-tinh-theo-muc.txt");
        long begun = System.nanoTime();

        service.readText(page.repeat(100));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void anEmptyFileSaysSo() {
        assertThatThrownBy(() -> service.read(new byte[0])).isInstanceOfSatisfying(UnreadablePlanException.class,
                thrown -> assertThat(thrown.problem()).isEqualTo(Problem.EMPTY));
    }

    @Test
    void aWordFileUnderAPasswordSaysSo() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem archive = new POIFSFileSystem()) {
            archive.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            archive.writeFilesystem(locked);
        }

        assertThatThrownBy(() -> service.read(locked.toByteArray())).isInstanceOfSatisfying(UnreadablePlanException.class,
                thrown -> assertThat(thrown.problem()).isEqualTo(Problem.LOCKED));
    }

    @Test
    void bytesThatAreNoVietnameseTextInAnyEncodingSaySo() {
        byte[] file = "Plan \u00fc\u00e4\u00f6 auf Deutsch".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> service.read(file)).isInstanceOfSatisfying(UnreadablePlanException.class,
                thrown -> assertThat(thrown.problem()).isEqualTo(Problem.ENCODING));
    }
}
