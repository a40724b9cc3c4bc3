package vn.dienhinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadPlanCommandTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"01-tinh-theo-muc", "02-huong-dan-so-noi-vu", "04-cong-van", "07-khoi-thi-dua", "08-dac-khu",
        "09-doanh-nghiep", "11-xa-ocr", "13-cap-huyen-dai", "14-tinh-ngan"})
    void whatIsPrintedKeepsTheSchemaAndItsPlacesLeadBackIntoTheFile(String name) throws Exception {
        Path file = Files.write(folder.resolve(name + ".txt"), plan(name));
        CommandLineRun run = CommandLineRun.of("read-plan", file, "--json");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
        JsonNode tree = mapper.readTree(run.out());
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema()).validate(tree)).isEmpty();
        String text = new String(plan(name), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        assertThat(tree.findParents("quote")).isNotEmpty().allSatisfy(place -> assertThat(
                text.substring(place.path("from").asInt(), place.path("to").asInt())).isEqualTo(place.path("quote").asText()));
    }

    @Test
    void theSameFileGivesTheSameAnswer() throws Exception {
        Path file = Files.write(folder.resolve("a.txt"), plan("13-cap-huyen-dai"));

        assertThat(CommandLineRun.of("read-plan", "--json", file)).isEqualTo(CommandLineRun.of("read-plan", "--json", file));
    }

    @Test
    void aClerkReadsWhatWasFoundWithItsPlaceAndWhatWasNot() throws Exception {
        Path file = Files.write(folder.resolve("a.txt"), plan("11-xa-ocr"));

        assertThat(CommandLineRun.of("read-plan", file).outLines()).anyMatch(line -> line.startsWith("  Số đại biểu: nhiều nhất 150 đại biểu [đoạn "))
                .containsSubsequence("Không tìm thấy trong văn bản", "  Số, ký hiệu");
    }

    @Test
    void aScannedPaperHasNoText() throws Exception {
        Path file = folder.resolve("quet.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY)), 50, 50);
            }
            document.save(file.toFile());
        }
        assertRefused(file, "là bản quét");
    }

    @Test
    void aLockedPdfFileIsToldAsSuch() throws Exception {
        Path file = folder.resolve("khoa.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chu", "doc", new AccessPermission()));
            document.save(file.toFile());
        }
        assertRefused(file, "có mật khẩu");
    }

    @Test
    void aFileThatOnlyLooksLikeAnOldWordFileIsToldAsSuch() throws Exception {
        var out = new ByteArrayOutputStream();
        try (POIFSFileSystem old = new POIFSFileSystem()) {
            old.writeFilesystem(out);
        }
        assertRefused(Files.write(folder.resolve("cu.doc"), out.toByteArray()), "không phải văn bản Word");
    }

    @Test
    void whatCannotBeReadIsToldWithItsReason() throws Exception {
        assertRefused(folder.resolve("khong-co.docx"), "Không tìm thấy tệp");
        assertRefused(folder, "là thư mục");
        assertRefused(Files.write(folder.resolve("rong.txt"), new byte[0]), "không có chữ nào");
        assertRefused(Files.write(folder.resolve("anh.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1, 2}), "không phải văn bản Word");
        assertRefused(Files.write(folder.resolve("hong.pdf"), "%PDF-1.5\n1 0 obj <<".getBytes(StandardCharsets.US_ASCII)), "bị hỏng");
        assertRefused(Files.write(folder.resolve("hong.docx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9}), "bị hỏng");
        assertRefused(Files.write(folder.resolve("vni.txt"), new byte[] {75, (byte) 0xEA, 32, 104, 111, (byte) 0xD2}), "bảng mã UTF-8");
    }

    private static void assertRefused(Path file, String reason) {
        CommandLineRun run = CommandLineRun.of("read-plan", file, "--json");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(reason);
    }

    private static byte[] plan(String name) throws IOException {
        try (var in = ReadPlanCommandTest.class.getResourceAsStream("/plans/" + name + ".txt")) {
            return in.readAllBytes();
        }
    }

    private static String schema() throws IOException {
        try (var in = ReadPlanCommandTest.class.getResourceAsStream("/vn/dienhinh/schema/plan-reading-1.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
