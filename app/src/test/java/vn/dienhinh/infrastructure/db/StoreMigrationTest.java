package vn.dienhinh.infrastructure.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.domain.conference.Conference;

/** Migrating leaves the old store or the new one, whole, wherever it is broken off. */
class StoreMigrationTest {

    @TempDir
    private Path folder;

    private Conference onlyConference() {
        try (H2Store store = H2Store.open(folder)) {
            JooqConferenceRepository conferences = new JooqConferenceRepository(store, new TestClock());
            assertThat(conferences.list()).hasSize(1);
            return conferences.load(conferences.list().get(0).id()).orElseThrow();
        }
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"store-v1", "store-half-migrated"})
    void aStoreOfAnEarlierProgramOpensWithAllThatIsInIt(String name) throws IOException {
        FoundStore.unpack(name, folder);
        assertThat(onlyConference().delegates()).hasSizeGreaterThan(0);
        assertThat(onlyConference().id()).isEqualTo("c1");
        assertThat(names()).containsExactlyInAnyOrder("dien-hinh.mv.db", "dien-hinh.lock");
    }

    @Test
    void whatABrokenOffMigrationLeftBesideIsRemovedAndTheStoreMigratesAnew() throws IOException {
        Path file = FoundStore.unpack("store-v1", folder);
        Files.write(folder.resolve("dien-hinh-new.mv.db"), new byte[10_000]);
        Files.copy(file, folder.resolve("dien-hinh-new-from.mv.db"));
        assertThat(onlyConference().id()).isEqualTo("c1");
        assertThat(names()).containsExactlyInAnyOrder("dien-hinh.mv.db", "dien-hinh.lock");
    }

    /** A step that was broken off before the history had a word of it: some of its columns are there. */
    @Test
    void aSchemaAheadOfItsHistoryIsBegunAnewFromItsRows() throws Exception {
        FoundStore.unpack("store-v1", folder);
        try (Connection connection = new StoreAddress(folder, "dien-hinh").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table conference add column commendation_award varchar(1000000) default '' not null");
            statement.execute("create table nominee (id varchar(10))");
        }
        assertThat(onlyConference().delegates()).hasSizeGreaterThan(0);
    }

    @Test
    void aMigrationThatFailsLeavesTheStoreByteForByte() throws IOException {
        Path file = FoundStore.unpack("store-v1", folder);
        byte[] before = Files.readAllBytes(file);
        // A folder stands where the copy would be made.
        Files.createDirectories(folder.resolve("dien-hinh-new.mv.db").resolve("x"));
        assertThatThrownBy(() -> H2Store.open(folder)).isInstanceOf(StoreException.class);
        assertThat(file).hasBinaryContent(before);
    }
}
