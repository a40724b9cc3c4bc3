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
import java.util.Arrays;
import java.util.stream.IntStream;
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
    @ValueSource(strings = {"Dữ liệu của Đặng Thị Hường", "a b'c\"d #1 %41 !", "x=y&z"})
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
