package vn.dienhinh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.bootstrap.PaperMill;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.form.FormPoint;

/** Every paper of every sample, and of conferences that nobody would wish for, is in official form. */
@Tag("slow")
class EveryPaperInFormTest {

    private static final PaperMill MILL = new PaperMill();

    static Stream<Arguments> samples() {
        return PaperMill.SAMPLES.stream().flatMap(sample -> Stream.of(PaperKind.values())
                .map(kind -> Arguments.of(sample, kind)));
    }

    static Stream<Arguments> hardCases() {
        return Stream.of(HardCase.values()).flatMap(hard -> Stream.of(PaperKind.values())
                .map(kind -> Arguments.of(hard, kind)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void draftIsInForm(String sample, PaperKind kind) throws Exception {
        assertInForm(MILL.sample(sample), kind);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void signedPaperIsInForm(String sample, PaperKind kind) throws Exception {
        assertInForm(MILL.signed(sample), kind);
    }

    @ParameterizedTest
    @MethodSource("hardCases")
    void hardCaseComesOutInForm(HardCase hard, PaperKind kind) throws Exception {
        assertInForm(hard.of(MILL), kind);
    }

    private static void assertInForm(Conference conference, PaperKind kind) throws Exception {
        PaperDocument document = MILL.document(conference, kind);
        for (DocumentFormat format : DocumentFormat.values()) {
            List<FormPoint> failing = MILL.check().verify(MILL.file(document, format), List.of()).failing();
            assertThat(failing).as("%s as %s", kind, format).isEmpty();
        }
    }
}
