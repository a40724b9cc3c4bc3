package vn.dienhinh.application.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.document.DocumentWriter;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.paper.DocumentText;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.application.paper.plan.DelegateListPaper;
import vn.dienhinh.application.paper.plan.PlanPaper;
import vn.dienhinh.application.paper.upward.SummaryReportPaper;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.infrastructure.files.AtomicFileStore;

class ExportServiceTest {


    @TempDir
    Path folder;

    private final Conference full = PaperTestData.full();
    private static final Set<PaperKind> PAPERS = EnumSet.of(PaperKind.PLAN, PaperKind.DELEGATES, PaperKind.REPORT);

    private ExportService service;

    /** Writes the paper's lines as text. */
    private record TextWriter(DocumentFormat format) implements DocumentWriter {

        @Override
        public void write(PaperDocument document, OutputStream out) throws IOException {
            String text = String.join("\n", DocumentText.lines(document));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @BeforeEach
    void setUp() {
        service = service(new AtomicFileStore(), List.of());
    }

    private ExportService service(FileStore files, List<String> openPoints) {
        Wording wording = Wording.load();
        return new ExportService(
                List.of(new PlanPaper(wording, new PlanDrafter(wording)), new DelegateListPaper(wording),
                        new SummaryReportPaper(wording, new ReportDrafter(wording))),
                List.of(new TextWriter(DocumentFormat.DOCX), new TextWriter(DocumentFormat.PDF)), files,
                (conference, kind) -> openPoints);
    }

    private ExportRequest all(ConflictPolicy policy) {
        return new ExportRequest(folder, PAPERS, EnumSet.allOf(DocumentFormat.class), policy);
    }

    @Test
    void writesEveryPaperInEveryFormatUnderANameThatSaysWhatItIs() {
        ExportResult result = service.export(full, all(ConflictPolicy.ASK));
        assertThat(result.isComplete()).isTrue();
        assertThat(result.written()).extracting(paper -> paper.file().getFileName().toString()).containsExactly(
                "ke-hoach-xa-dai-son-2025.docx", "ke-hoach-xa-dai-son-2025.pdf",
                "danh-sach-dai-bieu-xa-dai-son-2025.docx", "danh-sach-dai-bieu-xa-dai-son-2025.pdf",
                "bao-cao-tong-ket-xa-dai-son-2025.docx", "bao-cao-tong-ket-xa-dai-son-2025.pdf");
        assertThat(result.written()).allSatisfy(paper -> assertThat(paper.file()).isNotEmptyFile());
    }

    @Test
    void namesOfAnEmptyConferenceSayAtLeastTheKind() {
        assertThat(PaperFileNames.nameOf(PaperTestData.blank(), PaperKind.PLAN, DocumentFormat.DOCX))
                .isEqualTo("ke-hoach.docx");
    }

    @Test
    void namesAreAsciiAndNotTooLong() {
        Conference longName = full.withUnit(full.unit().withName("Đường Lâm & Ủy/Ủ: ".repeat(30)));
        assertThat(PaperFileNames.nameOf(longName, PaperKind.REPORT, DocumentFormat.PDF))
                .matches("[a-z0-9-]+\\.pdf").hasSizeLessThan(100);
    }

    @Test
    void asksBeforeItReplacesAndWritesNothingMeanwhile() throws IOException {
        Path existing = Files.writeString(folder.resolve("ke-hoach-xa-dai-son-2025.pdf"), "cũ");
        ExportResult result = service.export(full, all(ConflictPolicy.ASK));
        assertThat(result.conflicts()).containsExactly(existing);
        assertThat(result.written()).isEmpty();
        assertThat(existing).hasContent("cũ");
        assertThat(folder).isDirectoryNotContaining("glob:**.docx");
    }

    @Test
    void replacesWhenToldTo() throws IOException {
        Path existing = Files.writeString(folder.resolve("ke-hoach-xa-dai-son-2025.pdf"), "cũ");
        ExportResult result = service.export(full, all(ConflictPolicy.ASK).withPolicy(ConflictPolicy.REPLACE));
        assertThat(result.written()).hasSize(6);
        assertThat(Files.readString(existing)).contains("KẾ HOẠCH");
    }

    @Test
    void keepsBothWhenToldTo() throws IOException {
        Path existing = Files.writeString(folder.resolve("ke-hoach-xa-dai-son-2025.pdf"), "cũ");
        service.export(full, all(ConflictPolicy.RENAME));
        assertThat(existing).hasContent("cũ");
        assertThat(folder.resolve("ke-hoach-xa-dai-son-2025 (2).pdf")).exists();
    }

    @Test
    void aFileInUseIsReportedWithAnotherName() {
        FileStore held = new HeldFileStore();
        ExportResult result = service(held, List.of()).export(full, new ExportRequest(folder,
                Set.of(PaperKind.PLAN), Set.of(DocumentFormat.DOCX), ConflictPolicy.REPLACE));
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.reason()).isEqualTo(ExportFailure.Reason.FILE_IN_USE);
            assertThat(failure.otherName()).hasFileName("ke-hoach-xa-dai-son-2025 (2).docx");
        });
    }

    /** A store whose every file is open in another program. */
    private static final class HeldFileStore implements FileStore {

        @Override
        public boolean exists(Path file) {
            return true;
        }

        @Override
        public void writeAtomically(Path file, byte[] content) throws FileStoreException {
            throw new FileStoreException(FileStoreException.Reason.FILE_IN_USE, null);
        }

        @Override
        public void writeAtomically(Path file, Filling filling) throws FileStoreException {
            throw new FileStoreException(FileStoreException.Reason.FILE_IN_USE, null);
        }

        @Override
        public Path freeName(Path file) {
            return file.resolveSibling(file.getFileName().toString().replace(".", " (2)."));
        }
    }

    @Test
    void aFolderThatCannotBeMadeFailsEveryPaper() throws IOException {
        Path file = Files.writeString(folder.resolve("tep"), "x");
        ExportResult result = service.export(full, new ExportRequest(file, PAPERS,
                Set.of(DocumentFormat.PDF), ConflictPolicy.REPLACE));
        assertThat(result.failures()).hasSize(3).extracting(ExportFailure::reason)
                .containsOnly(ExportFailure.Reason.NOT_WRITABLE);
    }

    @Test
    void openPointsOfTheRulesMakeDrafts() {
        ExportService drafting = service(new AtomicFileStore(), List.of("Chưa chọn hình thức."));
        assertThat(DocumentText.lines(drafting.document(full, PaperKind.REPORT)))
                .contains("DỰ THẢO", "1. Chưa chọn hình thức.");
    }
}
