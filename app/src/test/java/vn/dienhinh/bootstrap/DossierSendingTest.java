package vn.dienhinh.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.dossier.PaperProgress;
import vn.dienhinh.application.parcel.OpenedParcel;
import vn.dienhinh.application.parcel.ParcelEntry;
import vn.dienhinh.application.sending.DossierPaper;
import vn.dienhinh.application.sending.DossierState;
import vn.dienhinh.application.sending.Lack;
import vn.dienhinh.application.sending.ReadyFiles;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.dossier.SignedFile;

/** The dossier of the sample Đại Sơn with the program's own parts and real files. */
class DossierSendingTest {

    private final Services services = new Services(
            Clock.fixed(Instant.parse("2025-08-28T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

    @TempDir
    private Path home;
    private Conference conference;
    private SignedFile scan;

    @BeforeEach
    void laySignedReportBeside() throws Exception {
        services.openParcels(home.resolve("dữ liệu"));
        conference = services.samples.sample("dai-son").orElseThrow();
        Path file = Files.writeString(home.resolve("báo cáo.pdf"), "%PDF-1.4 quét", StandardCharsets.UTF_8);
        scan = services.signedPapers().keep(file);
        conference = PaperProgress.withEntry(conference,
                PaperProgress.entry(conference, PaperKind.REPORT).withSignedFile(scan));
    }

    private static DossierPaper paper(DossierState state, PaperKind kind) {
        return state.papers().stream().filter(paper -> paper.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void aPaperWithoutItsSignedPdfIsNamed() {
        DossierState state = services.sending().check(conference);
        assertThat(state.isComplete()).isFalse();
        assertThat(paper(state, PaperKind.REPORT).lacks()).doesNotContain(Lack.NOT_SIGNED, Lack.GAPS);
        assertThat(paper(state, PaperKind.CONGRESS_LIST).lacks()).contains(Lack.NOT_SIGNED);
    }

    @Test
    void aSignedPdfThatIsGoneIsNamed() throws Exception {
        Files.delete(services.signedPapers().find(scan).orElseThrow());
        assertThat(paper(services.sending().check(conference), PaperKind.REPORT).lacks())
                .contains(Lack.SIGNED_FILE_GONE);
    }

    @Test
    void thePackageIsOneFolderInTheOrderOfTheDossier() throws Exception {
        ReadyFiles ready = services.sending().make(conference, home.resolve("gửi"), "", 20);
        OpenedParcel parcel = services.parcels().open(ready.parcel(), null);
        assertThat(parcel.manifest().papers()).extracting(ParcelEntry::name)
                .startsWith("01 Công văn gửi hồ sơ.docx", "02 Báo cáo tổng kết (đã ký).pdf");
        assertThat(parcel.conference()).isEqualTo(conference);
    }

    @Test
    void aSmallMailboxGetsSeveralMails() throws Exception {
        Path file = home.resolve("lớn.pdf");
        byte[] large = new byte[900_000];
        System.arraycopy("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);
        Files.write(file, large);
        Conference heavy = PaperProgress.withEntry(conference,
                PaperProgress.entry(conference, PaperKind.REPORT).withSignedFile(services.signedPapers().keep(file)));
        ReadyFiles ready = services.sending().make(heavy, home.resolve("gửi"), "", 1);
        assertThat(ready.mails()).hasSizeGreaterThan(1).allSatisfy(mail -> assertThat(mail).isRegularFile());
        assertThat(ready.tooLarge()).containsExactly("02 Báo cáo tổng kết (đã ký).pdf");
    }

    @Test
    void nothingIsMarkedAsSentByMakingIt() throws Exception {
        services.sending().make(conference, home.resolve("gửi"), "", 20);
        assertThat(PaperProgress.entry(conference, PaperKind.REPORT).sentOn()).isNull();
    }
}
