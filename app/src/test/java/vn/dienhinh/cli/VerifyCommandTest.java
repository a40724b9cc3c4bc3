package vn.dienhinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.document.PageSetup;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.verify.VerifyService;
import vn.dienhinh.infrastructure.docx.DocxReader;
import vn.dienhinh.infrastructure.docx.DocxWriter;
import vn.dienhinh.infrastructure.files.AtomicFileStore;
import vn.dienhinh.infrastructure.font.FontLetters;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.json.JsonConferenceCodec;
import vn.dienhinh.infrastructure.json.JsonSampleCatalogue;
import vn.dienhinh.infrastructure.json.RecordJson;
import vn.dienhinh.infrastructure.layout.SyntheticPlan;
import vn.dienhinh.messages.FindingMessages;
import vn.dienhinh.messages.Messages;

class VerifyCommandTest {

    private final OfficialFont font = new OfficialFont();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aFaultIsOneLineWithFoundAndWantedAndTheCodeIsOne() throws Exception {
        PaperDocument plan = SyntheticPlan.document(1);
        PageSetup narrow = new PageSetup(false, 20, 20, 20, 15);
        Path file = write(new PaperDocument(plan.properties(),
                List.of(new DocumentSection(narrow, "Kế hoạch", plan.sections().get(0).blocks()))));

        assertThat(run("verify", file.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("FAIL page.margin.left Trang giấy: Lề trái từ 30 đến 35 mm. "
                + "(Tìm thấy: 20 mm; cần: từ 30 đến 35 mm; NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.3)");
        assertThat(out.toString().strip()).matches("(?s).*\\RĐúng \\d+, sai \\d+, không áp dụng \\d+, không xét được \\d+\\.");
    }

    @Test
    void jsonHoldsEveryPoint() throws Exception {
        Path file = write(SyntheticPlan.document(1));

        run("verify", "--json", file.toString());

        assertThat(out.toString()).contains("\"formatVersion\" : 1", "\"code\" : \"page.paper\"", "\"verdict\" : \"PASS\"",
                "\"source\" : \"NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.1b\"");
    }

    @Test
    void aFileThatIsNoPaperIsToldWithItsReason() throws Exception {
        Path file = Files.writeString(folder.resolve("ghi-chu.txt"), "ghi chú");

        assertThat(run("verify", file.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("ghi-chu.txt không phải văn bản Word");
    }

    private Path write(PaperDocument document) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DocxWriter(font, Clock.systemUTC()).write(document, bytes);
        return Files.write(folder.resolve("a.docx"), bytes.toByteArray());
    }

    private int run(String... arguments) {
        Messages messages = new Messages();
        JsonConferenceCodec codec = new JsonConferenceCodec();
        return new CommandLineProgram(messages, new FindingMessages(messages), codec,
                new JsonSampleCatalogue(codec, () -> "c1"), () -> null, new AtomicFileStore(), conference -> List.of(),
                () -> new VerifyService(List.of(new DocxReader()), new FontLetters(font)), () -> null, () -> null,
                new RecordJson()::encode, new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
    }
}
