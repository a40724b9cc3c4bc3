package vn.dienhinh.infrastructure.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.backup.BackedUpConference;
import vn.dienhinh.application.backup.BackupInfo;
import vn.dienhinh.application.backup.BackupReason;
import vn.dienhinh.application.backup.BackupState;
import vn.dienhinh.application.backup.SecondPlaceState;
import vn.dienhinh.application.backup.UnusableBackupException;
import vn.dienhinh.application.backup.UnusableBackupException.Problem;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;

/** Backups of a real store: made, refused, brought back, carried to a second place. */
class BackupFolderTest {

    @TempDir
    private Path folder;

    private DataFolderWithBackups data;
    private Conference conference;

    @BeforeEach
    void storeWithOneConference() {
        data = new DataFolderWithBackups(folder.resolve("dữ liệu; #1 %"));
        conference = data.add("c1");
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void aBackupTellsWhatIsInItAndIsGood() throws Exception {
        data.service.make(BackupReason.DAILY, "");
        assertThat(data.service.list()).singleElement().satisfies(backup -> {
            assertThat(backup.state()).isEqualTo(BackupState.GOOD);
            assertThat(backup.reason()).isEqualTo(BackupReason.DAILY);
            assertThat(backup.conferences()).isEqualTo(data.service.present());
            assertThat(backup.people()).isEqualTo(conference.delegates().size()).isPositive();
        });
    }

    @Test
    void nothingButBackupsIsLeftOfTheWork() throws Exception {
        data.service.make(BackupReason.DAILY, "");
        try (Stream<Path> left = Files.list(data.backup("tam"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void leavingWithoutAChangeMakesNoSecondBackup() throws Exception {
        data.service.makeIfChanged(BackupReason.LEAVING);
        assertThat(data.service.makeIfChanged(BackupReason.LEAVING)).isEmpty();
        data.conferences.save(conference, withoutDelegates());
        assertThat(data.service.makeIfChanged(BackupReason.LEAVING)).isPresent();
    }

    private Conference withoutDelegates() {
        return conference.withDelegates(java.util.List.<Delegate>of());
    }

    @Test
    void oneConferenceComesBackAsItWasAndThePresentIsKept() throws Exception {
        String name = data.service.make(BackupReason.BY_HAND, "").orElseThrow().name();
        data.conferences.save(conference, withoutDelegates());
        assertThat(data.service.conference(name, "c1")).isEqualTo(conference);
        assertThat(data.service.list().get(0).reason()).isEqualTo(BackupReason.BEFORE_RESTORE);
        assertThat(data.service.list().get(0).people()).isZero();
    }

    @Test
    void allComesBackInPlaceOfThePresentWhichIsKept() throws Exception {
        String name = data.service.make(BackupReason.BY_HAND, "").orElseThrow().name();
        data.conferences.delete("c1");
        data.add("c2");
        data.service.bringBackAll(name);
        assertThat(data.conferences.load("c1")).contains(conference);
        assertThat(data.conferences.load("c2")).isEmpty();
        assertThat(data.service.list().get(0).conferences()).extracting(BackedUpConference::id).containsExactly("c2");
        data.conferences.save(conference, withoutDelegates());
        assertThat(data.conferences.load("c1").orElseThrow().delegates()).isEmpty();
    }

    @Test
    void anyFlippedByteOfTheStoreInABackupIsSeenAndItIsRefused() throws Exception {
        String name = data.service.make(BackupReason.BY_HAND, "").orElseThrow().name();
        byte[] content = Files.readAllBytes(data.backup(name));
        for (int place : new int[] {content.length / 3, content.length / 2, content.length - 300}) {
            byte[] rotten = content.clone();
            rotten[place] ^= 0x10;
            Files.write(data.backup(name), rotten);
            assertThat(data.service.list()).extracting(BackupInfo::state).containsExactly(BackupState.DAMAGED);
            refused(name, Problem.DAMAGED);
        }
        assertThat(data.conferences.load("c1")).contains(conference);
    }

    @Test
    void aCutOffAndAnEmptyFileAreDamaged() throws Exception {
        String name = data.service.make(BackupReason.BY_HAND, "").orElseThrow().name();
        byte[] content = Files.readAllBytes(data.backup(name));
        for (int length : new int[] {0, 100, content.length / 2, content.length - 1}) {
            Files.write(data.backup(name), java.util.Arrays.copyOf(content, length));
            refused(name, Problem.DAMAGED);
        }
    }

    @Test
    void aBackupWithoutConferencesIsRefused() throws Exception {
        data.conferences.delete("c1");
        String name = data.shelf.make(data.conferences::copyInto, BackupReason.BY_HAND, "").name();
        assertThat(data.service.list()).extracting(BackupInfo::state).containsExactly(BackupState.EMPTY);
        refused(name, Problem.EMPTY);
        refused("20260101-000000-daily.zip", Problem.ABSENT);
        refused("../../x", Problem.ABSENT);
    }

    private void refused(String name, Problem problem) {
        assertThatThrownBy(() -> data.service.bringBackAll(name)).isInstanceOfSatisfying(UnusableBackupException.class,
                refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    @Test
    void aCopyThatFailsHalfWayLeavesWhatIsThere() throws Exception {
        data.service.make(BackupReason.BY_HAND, "");
        assertThatThrownBy(() -> data.shelf.make(into -> {
            Files.write(into, new byte[5000]);
            throw new IOException("No space left on device");
        }, BackupReason.DAILY, "")).isInstanceOfSatisfying(UnusableBackupException.class,
                refusal -> assertThat(refusal.problem()).isEqualTo(Problem.DISK_FULL));
        assertThat(data.service.list()).extracting(BackupInfo::state).containsExactly(BackupState.GOOD);
    }

    @Test
    void aSecondPlaceIsCaughtUpWhenItsDriveIsThereAgain() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("usb"));
        assertThat(data.service.useSecondPlace(stick)).isEqualTo(SecondPlaceState.UP_TO_DATE);
        Path away = folder.resolve("usb-away");
        Files.move(stick, away);
        String name = data.service.make(BackupReason.BY_HAND, "").orElseThrow().name();
        assertThat(data.service.catchUp()).isEqualTo(SecondPlaceState.ABSENT);
        assertThat(stick).doesNotExist();
        Files.move(away, stick);
        assertThat(data.service.catchUp()).isEqualTo(SecondPlaceState.UP_TO_DATE);
        try (Stream<Path> there = Files.walk(stick)) {
            Optional<Path> copy = there.filter(file -> file.endsWith(name)).findFirst();
            assertThat(copy).isPresent();
            assertThat(Files.mismatch(copy.get(), data.backup(name))).isEqualTo(-1);
        }
    }

    @Test
    void aBackupFromTheSecondPlaceIsVerifiedAndTakenIn() throws Exception {
        String name = data.service.make(BackupReason.BY_HAND, "").orElseThrow().name();
        Path elsewhere = Files.move(data.backup(name), folder.resolve("elsewhere.zip"));
        BackupInfo taken = data.service.takeIn(elsewhere);
        assertThat(taken.isGood()).isTrue();
        assertThat(data.service.list()).contains(taken);
    }

    @Test
    void aYearOfWorkKeepsAFixedNumber() throws Exception {
        BackupInfo first = data.service.make(BackupReason.BY_HAND, "").orElseThrow();
        java.util.List<BackupInfo> shelf = new java.util.ArrayList<>();
        java.time.LocalDateTime now = first.madeAt();
        for (int hour = 0; hour < 400 * 24; hour += 5) {
            now = first.madeAt().plusHours(hour);
            shelf.add(new BackupInfo("n" + hour, now, BackupReason.LEAVING, "", 9, 1, first.conferences(),
                    BackupState.GOOD));
            shelf.removeAll(vn.dienhinh.application.backup.BackupRotation.toRemove(shelf, now));
        }
        assertThat(shelf).hasSizeBetween(20, 40);
        assertThat(shelf.stream().map(BackupInfo::madeAt).min(java.time.LocalDateTime::compareTo).orElseThrow())
                .isBefore(now.minusDays(300));
    }

    @Test
    void peopleRemovedFromAConferenceLeaveTheBackupsWhenTheirTimeIsOver() throws Exception {
        data.service.make(BackupReason.BY_HAND, "");
        data.service.make(BackupReason.BEFORE_ERASURE, "c1");
        Conference erased = withoutDelegates();
        data.conferences.save(conference, erased);
        data.service.make(BackupReason.LEAVING, "");
        assertThat(data.service.list()).anyMatch(backup -> backup.reason() == BackupReason.BEFORE_ERASURE);
        data.pass(Duration.ofDays(31));
        data.conferences.save(erased, erased.withDelegates(java.util.List.of()));
        data.service.make(BackupReason.LEAVING, "");
        assertThat(data.service.list()).isNotEmpty().allMatch(backup -> backup.people() == 0);
    }
}
