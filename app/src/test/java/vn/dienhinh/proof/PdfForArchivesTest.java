package vn.dienhinh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.bootstrap.PaperMill;
import vn.dienhinh.domain.dossier.PaperKind;

/** Every paper as PDF keeps to PDF/A-2b (ISO 19005-2), in the judgement of veraPDF. */
@Tag("slow")
class PdfForArchivesTest {

    private static final PaperMill MILL = new PaperMill();
    private static final int MOST_FAULTS = 5;

    @BeforeAll
    static void wakeTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void paperKeepsToPdfA(PaperKind kind) throws Exception {
        byte[] file = MILL.file(MILL.document(MILL.signed("trung-khanh"), kind), DocumentFormat.PDF);

        assertThat(faults(file)).isEmpty();
    }

    private static List<String> faults(byte[] file) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_B)) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFA_2_B, MOST_FAULTS, false, false, false).validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream().map(TestAssertion::getMessage).toList();
        }
    }
}
