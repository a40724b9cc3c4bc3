package vn.dienhinh.infrastructure.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.application.parcel.EntryRole;
import vn.dienhinh.application.parcel.ParcelLimits;
import vn.dienhinh.application.parcel.UnreadableParcelException;
import vn.dienhinh.application.parcel.UnreadableParcelException.Problem;
import vn.dienhinh.infrastructure.files.AtomicFileStore;
import vn.dienhinh.infrastructure.json.JsonParcelManifestCodec;

/** Packages whose seal is right and whose content means harm: refused, and nothing written anywhere. */
class HostileParcelTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path home;

    private void refused(SealedZip zip, Problem problem) throws IOException {
        Path file = zip.write(home.resolve("goi.dienhinh"));
        ZipParcelStore store = new ZipParcelStore(new JsonParcelManifestCodec(), ParcelLimits.usual(), new AtomicFileStore());
        assertThatThrownBy(() -> store.unpack(file, null, home.resolve("ra")))
                .isInstanceOfSatisfying(UnreadableParcelException.class,
                        e -> assertThat(e.problem()).isEqualTo(problem));
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../ngoai.docx", "a/../../ngoai.docx", "/etc/ngoai.docx", "C:/ngoai.docx", "a\\b.docx", "..",
        "con.docx", "a/", "tệp.docx.", "a\u0000b.docx", "\u202Efdp.docx"})
    void aNameThatLeadsOutOfTheFolderOrThatNoSystemTakes(String name) throws IOException {
        refused(new SealedZip().paper(name), Problem.BAD_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01 Tờ trình.docx", "01 TỜ TRÌNH.docx", "HOI-NGHI.json", "manifest.json"})
    void theSameNameTwiceAlsoInOtherCase(String name) throws IOException {
        refused(new SealedZip().paper("01 Tờ trình.docx").promised(name, 1), Problem.DOUBLED_NAME);
    }

    @Test
    void aFileThatIsTheFolderOfAnother() throws IOException {
        refused(new SealedZip().paper("a").paper("a/b.docx"), Problem.DOUBLED_NAME);
    }

    @Test
    void fourGigabytesOfZerosThatTheManifestOwnsUpTo() throws IOException {
        SealedZip zip = new SealedZip();
        for (int i = 0; i < 20; i++) {
            zip.promised("so-khong-" + i, 199 * MEGABYTE);
        }
        refused(zip, Problem.TOO_LARGE);
    }

    @Test
    void zerosBeyondTheSizeThatTheManifestTells() throws IOException {
        refused(new SealedZip().promised("so-khong", 1000).inZip("so-khong", out -> {
            byte[] zeros = new byte[MEGABYTE];
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }), Problem.ALTERED);
    }

    @Test
    void aHundredThousandFiles() throws IOException {
        SealedZip zip = new SealedZip();
        for (int i = 0; i < 100_000; i++) {
            zip.promised(Integer.toString(i), 0);
        }
        refused(zip, Problem.TOO_MANY);
    }

    @Test
    void aFileThatTheManifestDoesNotKnow() throws IOException {
        refused(new SealedZip().inZip("them.exe", out -> out.write(1)), Problem.ALTERED);
    }

    @Test
    void aFileThatIsPromisedAndMissing() throws IOException {
        refused(new SealedZip().promised("thieu.docx", 3), Problem.CUT_OFF);
    }

    @Test
    void aManifestOfANewerProgram() throws IOException {
        refused(new SealedZip().manifest("{\"formatVersion\": 2, \"entries\": []}"), Problem.NEWER_FORMAT);
    }

    @Test
    void aManifestThatIsNone() throws IOException {
        refused(new SealedZip().manifest("[[[[[["), Problem.NOT_A_PACKAGE);
    }

    @Test
    void twoConferences() throws IOException {
        refused(new SealedZip().file("khac.json", "{}", EntryRole.CONFERENCE), Problem.NOT_A_PACKAGE);
    }
}
