package vn.dienhinh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.bootstrap.PaperMill;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.form.FormPoint;

/** A paper that another program opened and saved anew is judged as well-formed as it left us. */
@Tag("slow")
class SavedByOfficeTest {

    private static final PaperMill MILL = new PaperMill();

    @TempDir
    static Path folder;

    @BeforeAll
    static void letLibreOfficeSaveAll() throws Exception {
        Assumptions.assumeTrue(Office.isHere(), "LibreOffice (soffice) is not installed");
        Path ours = Files.createDirectory(folder.resolve("ours"));
        for (PaperKind kind : PaperKind.values()) {
            Files.write(ours.resolve(name(kind)),
                    MILL.file(MILL.document(MILL.signed("dai-son"), kind), DocumentFormat.DOCX));
        }
        new Office(folder.resolve("profile")).convert(ours, "docx", folder.resolve("theirs"));
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void aPaperSavedByAnotherProgramIsStillInForm(PaperKind kind) throws Exception {
        byte[] theirs = Files.readAllBytes(folder.resolve("theirs").resolve(name(kind)));

        List<FormPoint> failing = MILL.check().verify(theirs, List.of()).failing();

        assertThat(failing).isEmpty();
    }

    private static String name(PaperKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ".docx";
    }
}
