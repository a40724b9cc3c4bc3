package vn.dienhinh.infrastructure.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.parcel.EntryRole;
import vn.dienhinh.application.parcel.ParcelItem;
import vn.dienhinh.application.parcel.ParcelLimits;
import vn.dienhinh.application.parcel.ParcelStore.Contents;
import vn.dienhinh.application.parcel.ParcelStore.Verified;
import vn.dienhinh.application.parcel.UnreadableParcelException;
import vn.dienhinh.application.parcel.UnreadableParcelException.Problem;
import vn.dienhinh.infrastructure.files.AtomicFileStore;
import vn.dienhinh.infrastructure.json.JsonParcelManifestCodec;

class ZipParcelStoreTest {

    private static final char[] PASSWORD = "Mật khẩu 2025".toCharArray();
    private static final String PAPER = "01 Tờ trình khen thưởng.pdf";

    private final ZipParcelStore store =
            new ZipParcelStore(new JsonParcelManifestCodec(), ParcelLimits.usual(), new AtomicFileStore());
    private final byte[] large = new byte[200_000];

    @TempDir
    private Path home;
    private Path file;

    @BeforeEach
    void name() {
        new Random(7).nextBytes(large);
        file = home.resolve("hồ sơ.dienhinh");
    }

    private void write(char[] password) throws FileStoreException {
        store.write(file, new Contents("Điển Hình 1", LocalDateTime.of(2025, 8, 30, 10, 15), List.of(
                ParcelItem.of("hoi-nghi.json", EntryRole.CONFERENCE, "", "{hội nghị}".getBytes(StandardCharsets.UTF_8)),
                ParcelItem.of(PAPER, EntryRole.SIGNED, "PROPOSAL", large))), password);
    }

    private Problem problem(char[] password) {
        try {
            store.read(file, password);
            return null;
        } catch (UnreadableParcelException e) {
            return e.problem();
        }
    }

    @Test
    void whatWasPackedComesOutAgain() throws Exception {
        write(null);
        Verified verified = store.unpack(file, null, home.resolve("mới/ra"));
        assertThat(home.resolve("mới/ra").resolve(PAPER)).hasBinaryContent(large);
        assertThat(home.resolve("mới/ra/hoi-nghi.json")).hasContent("{hội nghị}");
        assertThat(verified.manifest().program()).isEqualTo("Điển Hình 1");
        assertThat(verified.manifest().madeAt()).isEqualTo(LocalDateTime.of(2025, 8, 30, 10, 15));
        assertThat(verified.manifest().papers()).singleElement()
                .satisfies(paper -> assertThat(paper.paper()).isEqualTo("PROPOSAL"));
    }

    @Test
    void anyZipProgramOpensIt() throws Exception {
        write(null);
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream paper = zip.getInputStream(zip.getEntry(PAPER))) {
            assertThat(paper.readAllBytes()).isEqualTo(large);
        }
    }

    @Test
    void oneBitChangedAnywhereIsSeen() throws Exception {
        write(null);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(11);
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        for (int i = 0; i < 120; i++) {
            // The last bytes hold the zip's own list, which readers of files pass over.
            int at = i < 60 ? random.nextInt(whole.length) : whole.length - 1 - random.nextInt(600);
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            Files.write(file, changed);
            assertThat(problem(null)).as("bit at %d", at).isNotNull();
            problems.add(problem(null));
        }
        assertThat(problems).contains(Problem.ALTERED).doesNotContain(Problem.FILE);
    }

    @Test
    void aPackageThatIsCutOffIsRefusedAtEveryLength() throws Exception {
        write(null);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += whole.length / 40 + 1) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(problem(null)).as("%d bytes", length).isIn(Problem.CUT_OFF, Problem.NOT_A_PACKAGE);
        }
    }

    @Test
    void aLockedPackageOpensWithItsPasswordOnly() throws Exception {
        write(PASSWORD);
        assertThat(problem(null)).isEqualTo(Problem.PASSWORD_NEEDED);
        assertThat(problem("mật khẩu 2025".toCharArray())).isEqualTo(Problem.WRONG_PASSWORD);
        store.unpack(file, PASSWORD, home.resolve("ra"));
        assertThat(home.resolve("ra").resolve(PAPER)).hasBinaryContent(large);
    }

    @Test
    void aLockedPackageShowsNotEvenTheNamesOfItsFiles() throws Exception {
        write(PASSWORD);
        String whole = Files.readString(file, StandardCharsets.ISO_8859_1);
        byte[] name = PAPER.getBytes(StandardCharsets.UTF_8);
        assertThat(whole).doesNotContain(new String(name, StandardCharsets.ISO_8859_1)).doesNotContain("hoi-nghi");
    }

    @Test
    void aChunkOfALockedPackageThatSomebodySealedAnewIsSeen() throws Exception {
        write(PASSWORD);
        byte[] whole = Files.readAllBytes(file);
        whole[whole.length / 2] ^= 1;
        Files.write(file, whole);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Seal.set(channel);
        }
        assertThat(problem(PASSWORD)).isEqualTo(Problem.ALTERED);
    }

    @Test
    void anotherFileIsNoPackage() throws IOException {
        Files.writeString(file, "Kế hoạch tổ chức hội nghị");
        assertThat(problem(null)).isEqualTo(Problem.NOT_A_PACKAGE);
    }

    @Test
    void aFolderThatTakesNothingIsLeftAsItWas() throws Exception {
        write(null);
        Path taken = Files.writeString(home.resolve("tệp"), "của tôi");
        assertThatThrownBy(() -> store.unpack(file, null, taken.resolve("ra"))).isInstanceOf(FileStoreException.class);
        assertThat(taken).hasContent("của tôi");
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).containsExactlyInAnyOrder(file, taken);
        }
    }
}
