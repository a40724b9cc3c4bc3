package vn.dienhinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.bootstrap.CommandLineFactory;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;

/** {@code store}: what a data folder holds, without a byte of change. */
class StoreCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void storeWithOneConference() {
        try (H2Store store = H2Store.open(folder)) {
            new JooqConferenceRepository(store, CLOCK).save(null, Conference.blank("c1")
                    .withDelegates(List.of(Delegate.blank("d1").withFullName("Nông Thị Sen"))));
        }
    }

    private int run(String... arguments) {
        return CommandLineFactory.create(CLOCK, new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
    }

    @Test
    void tellsWhatIsInItAndChangesNoByteWhileAWindowHasItOpen() throws IOException {
        Path file = folder.resolve("dien-hinh.mv.db");
        try (H2Store window = H2Store.open(folder)) {
            byte[] before = Files.readAllBytes(file);
            assertThat(run("store", "--data", folder.toString(), "--json")).isZero();
            assertThat(file).hasBinaryContent(before);
        }
        assertThat(out.toString()).contains("\"id\" : \"c1\"", "\"people\" : 1",
                "\"changedAt\" : \"2025-06-01T08:00:00Z\"", "\"schemaVersion\"");
    }

    @Test
    void savesOneConferenceAsAFile() throws IOException {
        Path file = folder.resolve("out.json");
        assertThat(run("store", "--data", folder.toString(), "--save", "c1", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("Nông Thị Sen");
        assertThat(run("store", "--data", folder.toString(), "--save", "c2", "--out", file.toString())).isEqualTo(3);
    }

    @Test
    void whatCannotBeOpenedIsToldWithTheReason() throws IOException {
        Path file = Files.writeString(folder.resolve("dien-hinh.mv.db"), "x".repeat(20_000));
        byte[] before = Files.readAllBytes(file);
        assertThat(run("store", "--data", folder.toString(), "--json")).isEqualTo(3);
        assertThat(out.toString()).contains("\"reason\" : \"DAMAGED\"");
        assertThat(file).hasBinaryContent(before);
        assertThat(run("store", "--data", folder.resolve("nowhere").toString())).isEqualTo(3);
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }
}
