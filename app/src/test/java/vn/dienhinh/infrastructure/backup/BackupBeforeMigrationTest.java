package vn.dienhinh.infrastructure.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.backup.BackupInfo;
import vn.dienhinh.application.backup.BackupReason;
import vn.dienhinh.infrastructure.db.FoundStore;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.json.JsonBackupManifestCodec;

/** A store of an older form is kept as it was before a newer one takes its place. */
class BackupBeforeMigrationTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void theOldStoreIsOnTheShelfWithAllThatIsInIt() throws Exception {
        byte[] old = Files.readAllBytes(FoundStore.unpack("store-v1", folder));
        BackupFolder shelf = new BackupFolder(folder, new JsonBackupManifestCodec(), "thử", CLOCK);
        AtomicReference<byte[]> kept = new AtomicReference<>();

        H2Store.open(folder, older -> keep(shelf, older, kept)).close();

        assertThat(kept.get()).isEqualTo(old);
        assertThat(shelf.list()).singleElement().satisfies(backup -> {
            assertThat(backup.reason()).isEqualTo(BackupReason.BEFORE_MIGRATION);
            assertThat(backup.schemaVersion()).isEqualTo(1);
            assertThat(backup.isGood()).isTrue();
            assertThat(backup.conferences()).isNotEmpty();
        });
    }

    @Test
    void aStoreOfTheNewestFormIsNotHandedOver() {
        H2Store.open(folder).close();
        AtomicReference<Path> handed = new AtomicReference<>();

        H2Store.open(folder, handed::set).close();

        assertThat(handed.get()).isNull();
    }

    private static void keep(BackupFolder shelf, Path older, AtomicReference<byte[]> kept) {
        try {
            kept.set(Files.readAllBytes(older));
            BackupInfo made = shelf.make(into -> Files.copy(older, into), BackupReason.BEFORE_MIGRATION, "");
            assertThat(made.name()).isNotEmpty();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
