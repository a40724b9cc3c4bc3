package vn.dienhinh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.bootstrap.PaperMill;
import vn.dienhinh.domain.dossier.PaperKind;

/** Our PDF of each paper against its Word file as LibreOffice lays it out: the same pages, the same lines. */
@Tag("slow")
class TwinPapersTest {

    private static final PaperMill MILL = new PaperMill();
    private static final double WANTED = 0.98;

    @TempDir
    static Path folder;

    static Stream<Arguments> papers() {
        return PaperMill.SAMPLES.stream().flatMap(sample -> Stream.of(PaperKind.values())
                .map(kind -> Arguments.of(sample, kind)));
    }

    @BeforeAll
    static void writeAndConvertAll() throws Exception {
        Assumptions.assumeTrue(Office.isHere(), "LibreOffice (soffice) is not installed");
        Path word = Files.createDirectory(folder.resolve("word"));
        for (String sample : PaperMill.SAMPLES) {
            for (PaperKind kind : PaperKind.values()) {
                PaperDocument document = MILL.document(MILL.sample(sample), kind);
                Files.write(folder.resolve(name(sample, kind) + ".pdf"), MILL.file(document, DocumentFormat.PDF));
                Files.write(word.resolve(name(sample, kind) + ".docx"), MILL.file(document, DocumentFormat.DOCX));
            }
        }
        new Office(folder.resolve("profile")).convert(word, "pdf", word);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void wordFileAndPdfHaveTheSamePagesAndLines(String sample, PaperKind kind) throws Exception {
        PageLines ours = PageLines.of(folder.resolve(name(sample, kind) + ".pdf"));
        PageLines word = PageLines.of(folder.resolve("word").resolve(name(sample, kind) + ".pdf"));
        double share = (double) ours.equalTo(word) / word.lines();
        System.getLogger("twin").log(System.Logger.Level.INFO, String.format(Locale.ROOT,
                "twin %s: pages %d and %d, equal lines %d of %d, %.1f %%", name(sample, kind), ours.pages().size(),
                word.pages().size(), ours.equalTo(word), word.lines(), 100 * share));

        assertThat(ours.pages()).as("pages").hasSameSizeAs(word.pages());
        assertThat(share).isGreaterThanOrEqualTo(WANTED);
    }

    private static String name(String sample, PaperKind kind) {
        return sample + "-" + kind.name().toLowerCase(Locale.ROOT);
    }
}
