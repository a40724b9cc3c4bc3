package vn.dienhinh.infrastructure.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.domain.conference.Conference;

/** One conference that can't be read hides no other, and what is left of it is kept. */
class UnreadableConferenceInStoreTest {

    private static final String DAMAGED = "store-one-conference-unreadable";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void damagedStore() throws IOException {
        file = FoundStore.unpack(DAMAGED, folder);
    }

    private static long readable(JooqConferenceRepository conferences) {
        return conferences.list().stream().filter(summary -> isReadable(conferences, summary)).count();
    }

    private static boolean isReadable(JooqConferenceRepository conferences, ConferenceSummary summary) {
        try {
            return conferences.load(summary.id()).orElseThrow().delegates().size() > 0;
        } catch (StoreException e) {
            return false;
        }
    }

    @Test
    void theOthersAreReadAndTheOneIsListed() {
        for (int opening = 0; opening < 2; opening++) {
            try (H2Store store = H2Store.open(folder)) {
                JooqConferenceRepository conferences = new JooqConferenceRepository(store, new TestClock());
                assertThat(conferences.list()).extracting(ConferenceSummary::id).containsExactlyInAnyOrder("c0", "c1", "c2");
                assertThat(readable(conferences)).isEqualTo(2);
            }
        }
    }

    @Test
    void theOldFileIsKeptByteForByteWhereNotAllCouldBeCarriedOver() throws IOException {
        byte[] before = Files.readAllBytes(file);
        H2Store.open(folder).close();
        assertThat(folder.resolve("dien-hinh-hong-1.mv.db")).hasBinaryContent(before);
    }

    @Test
    void whatIsLeftOfItIsTextAndItCanBeTakenOut() {
        try (H2Store store = H2Store.open(folder)) {
            JooqConferenceRepository conferences = new JooqConferenceRepository(store, new TestClock());
            String id = conferences.list().stream().filter(summary -> !isReadable(conferences, summary))
                    .map(ConferenceSummary::id).findFirst().orElseThrow();
            assertThat(conferences.raw(id)).contains("\"table\" : \"CONFERENCE\"", "\"table\" : \"PROGRAMME_ITEM\"");
            conferences.delete(id);
            assertThat(conferences.list()).hasSize(2);
        }
    }

    /** A value that this program does not know: only found when the conference is read. */
    @Test
    void aValueThatIsNotKnownHidesNoOtherConference() throws Exception {
        H2Store.open(folder).close();
        try (H2Store store = H2Store.open(folder)) {
            JooqConferenceRepository conferences = new JooqConferenceRepository(store, new TestClock());
            conferences.save(null, Conference.blank("c9"));
        }
        try (Connection connection = new StoreAddress(folder, "dien-hinh").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update conference set unit_kind = 'KINGDOM' where id = 'c9'");
        }
        try (H2Store store = H2Store.open(folder)) {
            JooqConferenceRepository conferences = new JooqConferenceRepository(store, new TestClock());
            assertThat(readable(conferences)).isEqualTo(2);
            assertThatThrownBy(() -> conferences.load("c9")).isInstanceOf(StoreException.class);
            assertThat(conferences.raw("c9")).contains("KINGDOM");
        }
    }
}
