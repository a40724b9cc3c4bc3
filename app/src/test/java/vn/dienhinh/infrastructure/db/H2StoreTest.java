package vn.dienhinh.infrastructure.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;

class H2StoreTest {

    private static final int OPENINGS = 4;
    private static final int EDITS = 8;
    private static final int BLOCK = 4096;
    private static final long HOUR_MILLIS = 3_600_000;

    private static EmptyStore emptyStore;

    @TempDir
    private Path folder;

    @BeforeAll
    static void migrate(@TempDir Path templateFolder) throws IOException {
        emptyStore = new EmptyStore(templateFolder);
    }

    private static Reason refusalOf(Path folder) {
        StoreException refusal = catchThrowableOfType(StoreException.class, () -> H2Store.open(folder).close());
        assertThat(refusal).isNotNull();
        return refusal.reason();
    }

    private static void saveOne(Path folder) {
        try (H2Store store = H2Store.open(folder)) {
            Conference conference = Conference.blank("c1").withDelegates(IntStream.range(0, 2000)
                    .mapToObj(n -> Delegate.blank("d" + n).withFullName("Hoàng Thị " + n)).toList());
            new JooqConferenceRepository(store, new TestClock()).save(null, conference);
        }
    }

    @Test
    void missingFoldersAreMade() {
        Path deep = folder.resolve("một").resolve("hai");
        H2Store.open(deep).close();
        assertThat(deep.resolve("dien-hinh.mv.db")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dữ liệu của Đặng Thị Hường", "a b'c\"d #1 %41 !", "x=y&z", "a;b%3Bc;", "~x"})
    void folderNamesOfAllKindsWork(String name) throws IOException {
        Path named = folder.resolve(name);
        emptyStore.copyInto(named);
        saveOne(named);
        try (H2Store store = H2Store.open(named)) {
            assertThat(new JooqConferenceRepository(store, new TestClock()).list()).hasSize(1);
        }
    }

    @Test
    void aSecondWindowIsRefused() throws IOException {
        emptyStore.copyInto(folder);
        try (H2Store first = H2Store.open(folder)) {
            assertThat(refusalOf(folder)).isEqualTo(Reason.IN_USE);
        }
        H2Store.open(folder).close();
    }

    @Test
    void anotherProgramIsRefusedWhileTheStoreIsOpen() throws Exception {
        emptyStore.copyInto(folder);
        try (H2Store first = H2Store.open(folder)) {
            Process second = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path"), OpenStoreMain.class.getName(), folder.toString())
                    .redirectErrorStream(true).start();
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said.strip()).endsWith("IN_USE");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldApart() throws IOException {
        Path file = Files.writeString(folder.resolve("tập tin"), "x");
        assertThat(refusalOf(file.resolve("dữ liệu"))).isEqualTo(Reason.FOLDER_NOT_WRITABLE);
        assertThat(refusalOf(file)).isEqualTo(Reason.FOLDER_NOT_WRITABLE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.01, 0.02, 0.05, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.99999})
    void aTruncatedFileIsRefusedAndLeftAsItIs(double part) throws IOException {
        Path file = emptyStore.copyInto(folder);
        saveOne(folder);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {(int) (whole.length * part), (int) (whole.length * part) / 4096 * 4096}) {
            byte[] rest = Arrays.copyOf(whole, length);
            Files.write(file, rest);
            assertThat(refusalOf(folder)).as("%d of %d", length, whole.length).isEqualTo(Reason.DAMAGED);
            assertThat(file).hasBinaryContent(rest);
        }
    }

    @Test
    void aFileThatIsNoStoreIsRefusedAndLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("dien-hinh.mv.db"), "không phải kho dữ liệu".repeat(1000));
        byte[] content = Files.readAllBytes(file);
        assertThat(refusalOf(folder)).isEqualTo(Reason.DAMAGED);
        assertThat(file).hasBinaryContent(content);
    }

    @Test
    void aStoreOfANewerProgramIsRefusedAndKept() throws Exception {
        emptyStore.copyInto(folder);
        try (H2Store store = H2Store.open(folder)) {
            store.dsl().execute("update \"flyway_schema_history\" set \"version\" = '99'");
        }
        assertThat(refusalOf(folder)).isEqualTo(Reason.NEWER_VERSION);
        assertThat(refusalOf(folder)).isEqualTo(Reason.NEWER_VERSION);
    }

    @Test
    void aCommitIsInTheFileBeforeTheStoreIsClosed(@TempDir Path elsewhere) throws IOException {
        Path file = emptyStore.copyInto(folder);
        try (H2Store store = H2Store.open(folder)) {
            new JooqConferenceRepository(store, new TestClock()).save(null, Conference.blank("c1"));
            Files.copy(file, elsewhere.resolve(file.getFileName()));
        }
        try (H2Store store = H2Store.open(elsewhere)) {
            assertThat(new JooqConferenceRepository(store, new TestClock()).load("c1")).isPresent();
        }
    }

    /** Gaps of the file become free 45 seconds after they arose; without a limit of our own, commits would go there. */
    @Test
    void everyCommitOfEveryOpeningOutlivesAPowerCut(@TempDir Path elsewhere) throws IOException {
        Path file = emptyStore.copyInto(folder);
        Conference saved = null;
        for (int opening = 0; opening < OPENINGS; opening++) {
            age(file);
            try (H2Store store = H2Store.open(folder)) {
                JooqConferenceRepository conferences = new JooqConferenceRepository(store, new TestClock());
                for (int edit = 0; edit < EDITS; edit++) {
                    Conference edited = edited(opening * EDITS + edit);
                    conferences.save(saved, edited);
                    saved = edited;
                    assertThat(asAfterAPowerCut(file, elsewhere)).as("opening %d, edit %d", opening, edit).isEqualTo(saved);
                }
            }
        }
    }

    /** Lets an hour pass for the store, whose ages count from the time in the file's first two blocks. */
    private static void age(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        for (int block : new int[] {0, BLOCK}) {
            String header = new String(content, block, BLOCK, StandardCharsets.ISO_8859_1);
            Matcher created = Pattern.compile("created:([0-9a-f]+)").matcher(header);
            assertThat(created.find()).isTrue();
            String older = Long.toHexString(Long.parseLong(created.group(1), 16) - HOUR_MILLIS);
            String aged = created.replaceFirst("created:" + older);
            aged = aged.substring(0, aged.indexOf(",fletcher:"));
            byte[] bytes = aged.getBytes(StandardCharsets.ISO_8859_1);
            String sealed = aged + ",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length));
            byte[] whole = (sealed + "\n").getBytes(StandardCharsets.ISO_8859_1);
            Arrays.fill(content, block, block + BLOCK, (byte) ' ');
            System.arraycopy(whole, 0, content, block, whole.length);
        }
        Files.write(file, content);
    }

    private static Conference edited(int number) {
        return Conference.blank("c1").withDelegates(IntStream.range(0, 150)
                .mapToObj(n -> Delegate.blank("d" + n).withFullName("Hoàng Thị " + (n % 10 == number % 10 ? number : 0)))
                .toList());
    }

    private static Conference asAfterAPowerCut(Path file, Path elsewhere) throws IOException {
        Files.copy(file, elsewhere.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        try (H2Store store = H2Store.open(elsewhere)) {
            return new JooqConferenceRepository(store, new TestClock()).load("c1").orElse(null);
        }
    }

    @Test
    void openingWritesNothingToStandardOutput() throws IOException {
        emptyStore.copyInto(folder);
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            saveOne(folder);
        } finally {
            System.setOut(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("jOOQ");
    }

    @Test
    void theNewestVersionKnownIsTheNewestMigration() throws IOException {
        Path migrations = Path.of("src", "main", "resources", "db", "migration");
        try (var files = Files.list(migrations)) {
            int newest = files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__")))).max().orElseThrow();
            assertThat(SchemaVersion.NEWEST).isEqualTo(newest);
        }
    }

    @Test
    void aClosedStoreIsNotOpenedAgainUnasked() throws IOException {
        emptyStore.copyInto(folder);
        H2Store store = H2Store.open(folder);
        store.close();
        assertThatThrownBy(store::dsl).isInstanceOf(IllegalStateException.class);
    }
}
