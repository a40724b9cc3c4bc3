package vn.dienhinh.application.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.verify.GoodPapers.Kind;
import vn.dienhinh.application.verify.UnreadablePaperException.Problem;

/** Files that can't be judged are told apart by what a clerk can do about them. */
class UnreadableFilesTest {

    private final VerifyService check = GoodPapers.check();

    @TempDir
    private Path folder;

    @Test
    void aTextIsNoPaper() {
        assertThat(problem("Kính gửi".getBytes(StandardCharsets.UTF_8))).isEqualTo(Problem.OTHER_KIND);
        assertThat(problem(new byte[0])).isEqualTo(Problem.OTHER_KIND);
    }

    @Test
    void aWordFileCutShortIsDamaged() throws Exception {
        byte[] file = GoodPapers.file(GoodPapers.sample("dai-son"), Kind.PLAN, DocumentFormat.DOCX);

        assertThat(problem(Arrays.copyOf(file, file.length / 2))).isEqualTo(Problem.DAMAGED);
    }

    @Test
    void aWordFileWithBrokenTextIsDamaged() throws Exception {
        byte[] file = GoodPapers.file(GoodPapers.sample("dai-son"), Kind.PLAN, DocumentFormat.DOCX);

        assertThat(problem(new WordFile(file).replace(WordFile.TEXT, "</w:body>", "").bytes())).isEqualTo(Problem.DAMAGED);
    }

    @Test
    void anArchiveWithoutAWordDocumentIsNoPaper() throws Exception {
        byte[] file = GoodPapers.file(GoodPapers.sample("dai-son"), Kind.PLAN, DocumentFormat.DOCX);
        byte[] sheet = new WordFile(file).replace("[Content_Types].xml",
                "wordprocessingml.document.main", "spreadsheetml.sheet.main").bytes();

        assertThat(problem(sheet)).isEqualTo(Problem.OTHER_KIND);
    }

    @Test
    void anOldOrLockedWordFileIsToldAsSuch() throws Exception {
        var out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.writeFilesystem(out);
        }
        assertThat(problem(out.toByteArray())).isEqualTo(Problem.OLD_OR_LOCKED);
    }

    @Test
    void aPdfFileCutShortIsDamaged() {
        assertThat(problem("%PDF-1.5\n1 0 obj <<".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Problem.DAMAGED);
    }

    @Test
    void aPdfFileWithAPasswordIsLocked() throws Exception {
        byte[] file = GoodPapers.file(GoodPapers.sample("dai-son"), Kind.DELEGATES, DocumentFormat.PDF);
        var out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            document.protect(new StandardProtectionPolicy("chu", "doc", new AccessPermission()));
            document.save(out);
        }
        assertThat(problem(out.toByteArray())).isEqualTo(Problem.LOCKED);
    }

    @Test
    void aFileThatIsNotThereIsAbsentAndAFolderCannotBeRead() {
        assertThat(catchThrowableOfType(UnreadablePaperException.class,
                () -> check.verify(folder.resolve("khong-co.docx"), List.of())).problem()).isEqualTo(Problem.ABSENT);
        assertThat(catchThrowableOfType(UnreadablePaperException.class,
                () -> check.verify(folder, List.of())).problem()).isEqualTo(Problem.FOLDER);
    }

    private Problem problem(byte[] file) {
        return catchThrowableOfType(UnreadablePaperException.class, () -> check.verify(file, List.of())).problem();
    }
}
