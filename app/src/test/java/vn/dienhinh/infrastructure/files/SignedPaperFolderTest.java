package vn.dienhinh.infrastructure.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.dossier.UnfitSignedPaperException;
import vn.dienhinh.domain.dossier.SignedFile;

class SignedPaperFolderTest {

    @TempDir
    private Path home;
    private SignedPaperFolder folder;
    private Path scan;

    @BeforeEach
    void scan() throws IOException {
        folder = new SignedPaperFolder(home.resolve("đã ký"), new AtomicFileStore());
        scan = Files.writeString(home.resolve("tờ trình.pdf"), "%PDF-1.4 quét", StandardCharsets.UTF_8);
    }

    @Test
    void aPdfIsCopiedAndFoundAgainWhenItsSourceIsGone() throws Exception {
        SignedFile signed = folder.keep(scan);
        Files.delete(scan);
        assertThat(signed.name()).isEqualTo("tờ trình.pdf");
        assertThat(folder.find(signed)).hasValueSatisfying(kept -> assertThat(kept).hasContent("%PDF-1.4 quét"));
    }

    @Test
    void aFileThatHasRottenIsNotGiven() throws Exception {
        SignedFile signed = folder.keep(scan);
        Files.writeString(folder.find(signed).orElseThrow(), "%PDF-1.4 khác");
        assertThat(folder.find(signed)).isEmpty();
    }

    @Test
    void anotherKindOfFileIsRefused() throws IOException {
        Path word = Files.writeString(home.resolve("tờ trình.docx"), "PK");
        assertThatThrownBy(() -> folder.keep(word)).isInstanceOfSatisfying(UnfitSignedPaperException.class,
                e -> assertThat(e.problem()).isEqualTo(UnfitSignedPaperException.Problem.NOT_PDF));
    }

    @Test
    void aHashFromAForeignFileLeadsNowhere() throws IOException {
        Files.writeString(home.resolve("ngoai.pdf"), "%PDF-1.4");
        assertThat(folder.find(new SignedFile("x", "../ngoai"))).isEmpty();
    }
}
