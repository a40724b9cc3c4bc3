package vn.dienhinh.infrastructure.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.backup.BackupReason;
import vn.dienhinh.application.backup.UnusableBackupException;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.json.JsonBackupManifestCodec;

/** Bringing back without a window, also over a store that can't be opened. */
class FolderRestoreTest {

    @TempDir
    private Path folder;

    private FolderRestore restore(DataFolderWithBackups data) {
        return new FolderRestore(new JsonBackupManifestCodec(), "Điển Hình", data.clock, () -> "new-id");
    }

    private DataFolderWithBackups dataWith(String id) {
        DataFolderWithBackups data = new DataFolderWithBackups(folder);
        data.add(id);
        return data;
    }

    @Test
    void aDamagedStoreIsKeptByteByByteAndTheBackupTakesItsPlace() throws Exception {
        DataFolderWithBackups data = dataWith("c1");
        String name = data.service.make(BackupReason.BY_HAND, "").orElseThrow().name();
        data.close();
        byte[] damaged = new byte[12288];
        Files.write(folder.resolve("dien-hinh.mv.db"), damaged);
        restore(data).all(folder, name);
        try (DataFolderWithBackups after = new DataFolderWithBackups(folder)) {
            assertThat(after.conferences.load("c1")).isPresent();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("dien-hinh-giu-lai")))
                    .singleElement().satisfies(kept -> assertThat(Files.readAllBytes(kept)).isEqualTo(damaged));
        }
    }

    @Test
    void oneConferenceStandsBesideThePresentOne() throws Exception {
        DataFolderWithBackups data = dataWith("c1");
        String name = data.service.make(BackupReason.BY_HAND, "").orElseThrow().name();
        Conference before = data.conferences.load("c1").orElseThrow();
        data.conferences.save(before, before.withDelegates(List.of()));
        data.close();
        assertThat(restore(data).one(folder, name, "c1")).isEqualTo("new-id");
        try (DataFolderWithBackups after = new DataFolderWithBackups(folder)) {
            assertThat(after.conferences.load("c1").orElseThrow().delegates()).isEmpty();
            assertThat(after.conferences.load("new-id").orElseThrow().delegates()).isEqualTo(before.delegates());
        }
    }

    @Test
    void nothingIsTouchedWhileAWindowHoldsTheFolder() throws Exception {
        try (DataFolderWithBackups data = dataWith("c1")) {
            String name = data.service.make(BackupReason.BY_HAND, "").orElseThrow().name();
            assertThatThrownBy(() -> restore(data).all(folder, name)).isInstanceOfAny(StoreException.class,
                    UnusableBackupException.class);
            assertThat(data.conferences.load("c1")).isPresent();
        }
    }
}
