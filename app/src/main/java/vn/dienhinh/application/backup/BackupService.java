package vn.dienhinh.application.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dienhinh.application.conference.ConferenceRepository;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.domain.conference.Conference;

/**
 * Makes backups of the open store, keeps a fixed number of them by age, carries them to a second place, and brings them
 * back. Its methods read and write files before they return: never on the UI thread. One at a time.
 */
public final class BackupService {

    private final BackupShelf shelf;
    private final LiveStore store;
    private final ConferenceRepository conferences;
    private final SecondPlace second;
    private final Clock clock;

    /** @param conferences the same store's conferences */
    public BackupService(BackupShelf shelf, LiveStore store, ConferenceRepository conferences, SecondPlace second,
                         Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.conferences = conferences;
        this.second = second;
        this.clock = clock;
    }

    /** All backups, the newest first, each with its checksum compared. */
    public synchronized List<BackupInfo> list() {
        return shelf.list();
    }

    /** What is in the store now, to be shown beside a backup. */
    public synchronized List<BackedUpConference> present() {
        return conferences.list().stream().map(this::present).toList();
    }

    private BackedUpConference present(ConferenceSummary summary) {
        int people = conferences.load(summary.id()).map(found -> found.delegates().size()).orElse(0);
        return new BackedUpConference(summary.id(), summary.title(), summary.unitName(), people,
                LocalDateTime.ofInstant(summary.changedAt(), ZoneOffset.UTC));
    }

    /**
     * Makes a backup whatever is on the shelf already; a store without conferences needs none.
     *
     * @param subject id of the conference that the reason is about; empty for the whole store
     * @return the backup; empty where there is nothing to keep
     * @throws UnusableBackupException where it could not be made; everything is as it was
     */
    public synchronized Optional<BackupInfo> make(BackupReason reason, String subject) throws UnusableBackupException {
        if (conferences.list().isEmpty()) {
            return Optional.empty();
        }
        BackupInfo made = shelf.make(store::copyInto, reason, subject);
        tidy();
        return Optional.of(made);
    }

    /** Makes a backup unless the newest good one has just what is in the store now. */
    public synchronized Optional<BackupInfo> makeIfChanged(BackupReason reason) throws UnusableBackupException {
        Optional<BackupInfo> newest = shelf.list().stream().filter(BackupInfo::isGood).findFirst();
        if (newest.isPresent() && states(newest.get()).equals(statesNow())) {
            tidy();
            return Optional.empty();
        }
        return make(reason, "");
    }

    /** Makes the day's backup where none was made today, by this machine's calendar. */
    public synchronized Optional<BackupInfo> makeDaily() throws UnusableBackupException {
        LocalDate today = LocalDate.now(clock);
        boolean made = shelf.list().stream().filter(BackupInfo::isGood).anyMatch(backup -> backup.madeAt()
                .atOffset(ZoneOffset.UTC).atZoneSameInstant(clock.getZone()).toLocalDate().equals(today));
        return made ? Optional.empty() : makeIfChanged(BackupReason.DAILY);
    }

    private static Set<String> states(BackupInfo backup) {
        return backup.conferences().stream().map(one -> one.id() + " " + one.changedAt()).collect(Collectors.toSet());
    }

    private Set<String> statesNow() {
        return conferences.list().stream()
                .map(one -> one.id() + " " + LocalDateTime.ofInstant(one.changedAt(), ZoneOffset.UTC))
                .collect(Collectors.toSet());
    }

    /** Removes what has had its time, here and in the second place. */
    private void tidy() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        BackupRotation.toRemove(shelf.list(), now).forEach(backup -> shelf.remove(backup.name()));
        catchUp();
    }

    /**
     * One conference of a backup, for taking it in beside the present one; the present state is kept as a backup first.
     *
     * @throws UnusableBackupException where the backup or the conference can't be had, or the present can't be kept
     */
    public synchronized Conference conference(String name, String id) throws UnusableBackupException {
        Conference found = shelf.conference(name, id);
        make(BackupReason.BEFORE_RESTORE, "");
        return found;
    }

    /**
     * Puts all of a backup in the place of the store, after the present was kept as a backup. No conference may be open.
     *
     * @throws UnusableBackupException where the backup can't be used or the present can't be kept; nothing changed then
     */
    public synchronized void bringBackAll(String name) throws UnusableBackupException {
        shelf.whole(name, whole -> {
            make(BackupReason.BEFORE_RESTORE, "");
            store.replaceWith(whole);
        });
    }

    /** Takes a backup file from elsewhere onto the shelf. */
    public synchronized BackupInfo takeIn(Path file) throws UnusableBackupException {
        return shelf.takeIn(file);
    }

    /** The second place; empty where none is named. */
    public synchronized Optional<Path> secondPlace() {
        return second.folder();
    }

    /** Names a folder on another drive, or none with null, and brings it up to date. */
    public synchronized SecondPlaceState useSecondPlace(Path folder) {
        second.use(folder);
        return catchUp();
    }

    /** Brings the second place up to date where one is named and there. */
    public synchronized SecondPlaceState catchUp() {
        Optional<Path> chosen = second.folder();
        if (chosen.isEmpty()) {
            return SecondPlaceState.NONE;
        }
        if (!Files.isDirectory(chosen.get())) {
            return SecondPlaceState.ABSENT;
        }
        try {
            shelf.mirror(second.ownFolder());
            return SecondPlaceState.UP_TO_DATE;
        } catch (UnusableBackupException e) {
            return e.problem() == UnusableBackupException.Problem.DISK_FULL ? SecondPlaceState.FULL
                    : SecondPlaceState.NOT_WRITABLE;
        }
    }
}
