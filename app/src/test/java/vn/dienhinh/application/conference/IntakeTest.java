package vn.dienhinh.application.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.dossier.SignedPapers;
import vn.dienhinh.application.parcel.Arrival;
import vn.dienhinh.application.parcel.EntryRole;
import vn.dienhinh.application.parcel.Intake;
import vn.dienhinh.application.parcel.ParcelItem;
import vn.dienhinh.application.parcel.ParcelLimits;
import vn.dienhinh.application.parcel.ParcelService;
import vn.dienhinh.application.parcel.UnreadableParcelException;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.dossier.SignedFile;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.infrastructure.files.AtomicFileStore;
import vn.dienhinh.infrastructure.files.SignedPaperFolder;
import vn.dienhinh.infrastructure.json.JsonConferenceCodec;
import vn.dienhinh.infrastructure.json.JsonParcelManifestCodec;
import vn.dienhinh.infrastructure.parcel.ZipParcelStore;

/** A package made on one machine and taken in on another, with real files. */
class IntakeTest {

    private static final byte[] PDF = "%PDF-1.7 bản quét tờ trình".getBytes(StandardCharsets.UTF_8);

    private final Clock clock = Clock.fixed(Instant.parse("2025-08-30T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private final JsonConferenceCodec codec = new JsonConferenceCodec();
    private final MemoryRepository repository = new MemoryRepository();
    private final AtomicFileStore files = new AtomicFileStore();
    private final ParcelService parcels = new ParcelService(
            new ZipParcelStore(new JsonParcelManifestCodec(), ParcelLimits.usual(), files), codec, ParcelLimits.usual(),
            clock, "Điển Hình");
    private final ConferenceLibrary library = new ConferenceLibrary(repository,
            new ConferenceFactory(() -> "mới", c -> List.of(), c -> List.of()), () -> "mới", Runnable::run, clock);

    @TempDir
    private Path home;
    private SignedPapers signed;
    private Intake intake;
    private SignedFile scan;
    private Conference conference;
    private Path file;

    @BeforeEach
    void packOnAnotherMachine() throws Exception {
        scan = new SignedPaperFolder(home.resolve("máy kia"), files).keep("tờ trình.pdf", PDF);
        Conference bare = Conference.blank("h1").withUnit(Unit.blank().withName("Đại Sơn"));
        conference = bare.withDossier(bare.dossier().withPaper(PaperEntry.blank("PROPOSAL").withSignedFile(scan)));
        file = home.resolve("gói.dienhinh");
        parcels.pack(conference, List.of(
                ParcelItem.of("01 Tờ trình (đã ký).pdf", EntryRole.SIGNED, "PROPOSAL", PDF),
                ParcelItem.of("02 Báo cáo.docx", EntryRole.PAPER, "REPORT", new byte[] {1, 2})), file, null);
        signed = new SignedPaperFolder(home.resolve("máy này"), files);
        intake = new Intake(parcels, library, codec, signed, files, home.resolve("bản cũ"), clock);
    }

    private Arrival opened() throws Exception {
        return intake.open(file, null);
    }

    @Test
    void aNewConferenceComesWithItsSignedPapers() throws Exception {
        Arrival arrival = opened();
        assertThat(arrival.here()).isEmpty();
        assertThat(intake.takeIn(arrival)).isEqualTo(conference);
        assertThat(repository.load("h1")).contains(conference);
        assertThat(signed.find(scan)).hasValueSatisfying(kept -> assertThat(kept).hasBinaryContent(PDF));
    }

    @Test
    void openingWritesNothing() throws Exception {
        opened();
        assertThat(repository.list()).isEmpty();
        assertThat(home.resolve("máy này")).doesNotExist();
    }

    @Test
    void besideTheOneHereBothAreThere() throws Exception {
        Conference here = conference.withUnit(conference.unit().withName("Khác"));
        repository.save(null, here);
        Arrival arrival = opened();
        assertThat(arrival.here()).contains(here);
        assertThat(intake.takeIn(arrival).id()).isEqualTo("mới");
        assertThat(repository.load("h1")).contains(here);
        assertThat(repository.load("mới")).contains(conference.withId("mới"));
    }

    @Test
    void inPlaceOfTheOneHereTheOldOneIsKeptAsAFile() throws Exception {
        Conference here = conference.withUnit(conference.unit().withName("Khác"));
        repository.save(null, here);
        Path kept = intake.replace(opened());
        assertThat(repository.load("h1")).contains(conference);
        assertThat(codec.decode(Files.readString(kept))).isEqualTo(here);
    }

    @Test
    void whereTheOldOneCannotBeKeptNothingIsReplaced() throws Exception {
        Conference here = conference.withUnit(conference.unit().withName("Khác"));
        repository.save(null, here);
        Files.writeString(home.resolve("bản cũ"), "một tệp");
        Arrival arrival = opened();
        assertThatThrownBy(() -> intake.replace(arrival)).isInstanceOf(Exception.class);
        assertThat(repository.load("h1")).contains(here);
    }

    @Test
    void theSameConferenceIsSeenAsTheSame() throws Exception {
        repository.save(null, conference);
        assertThat(opened().isSame()).isTrue();
    }

    @Test
    void aPackageThatIsAlteredAfterItWasShownIsNotTakenIn() throws Exception {
        Arrival arrival = opened();
        alter();
        assertThatThrownBy(() -> intake.takeIn(arrival)).isInstanceOf(UnreadableParcelException.class);
        assertThat(repository.list()).isEmpty();
    }

    private void alter() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        whole[whole.length / 2]++;
        Files.write(file, whole);
    }

    @Test
    void aBareConferenceFileIsShownTheSameWay() throws Exception {
        Path json = Files.writeString(home.resolve("h.json"), codec.encode(conference));
        Arrival arrival = intake.open(json, null);
        assertThat(arrival.isParcel()).isFalse();
        assertThat(intake.takeIn(arrival)).isEqualTo(conference);
    }
}
