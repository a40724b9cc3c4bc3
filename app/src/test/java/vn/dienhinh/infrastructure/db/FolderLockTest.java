package vn.dienhinh.infrastructure.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.conference.StoreInUseException;
import vn.dienhinh.domain.conference.Conference;

class FolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void whoHoldsTheFolderSinceWhenIsTold() {
        try (H2Store first = H2Store.open(folder)) {
            StoreInUseException refusal =
                    catchThrowableOfType(StoreInUseException.class, () -> H2Store.open(folder).close());
            assertThat(refusal.holder()).hasValueSatisfying(holder -> {
                assertThat(holder.user()).isEqualTo(System.getProperty("user.name"));
                assertThat(holder.since()).isNotNull();
            });
        }
    }

    @Test
    void whatAKilledProgramLeftLocksNobodyOut() throws IOException {
        Files.writeString(folder.resolve("dien-hinh.lock"), "ai\nmáy khác\n2025-06-01T08:00:00Z\n");
        H2Store.open(folder).close();
    }

    @Test
    void aSecondWindowLooksAtWhatTheFirstHasStored() {
        try (H2Store first = H2Store.open(folder)) {
            new JooqConferenceRepository(first, new TestClock()).save(null, Conference.blank("c1"));
            try (LookOnlyStore second = LookOnlyStore.open(folder, new TestClock())) {
                assertThat(second.load("c1")).isPresent();
                assertThat(catchThrowableOfType(StoreInUseException.class, () -> second.delete("c1"))).isNotNull();
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void folderAndFilesAreTheirOwnersAlone() throws IOException {
        Path data = folder.resolve("dữ liệu");
        H2Store.open(data).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
        try (var files = Files.list(data)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).as(file.toString())
                        .isEqualTo("rw-------");
            }
        }
    }
}
