package vn.dienhinh.infrastructure.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import vn.dienhinh.application.backup.BackupInfo;
import vn.dienhinh.application.backup.BackupManifestCodec;
import vn.dienhinh.application.backup.BackupReason;
import vn.dienhinh.application.backup.StoreRestore;
import vn.dienhinh.application.backup.UnusableBackupException;
import vn.dienhinh.application.backup.UnusableBackupException.Problem;
import vn.dienhinh.application.conference.ConferenceRepository;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.HeldFolder;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;

/** Brings back backups into a data folder without a window. */
public final class FolderRestore implements StoreRestore {

    private final BackupManifestCodec codec;
    private final String program;
    private final Clock clock;
    private final Supplier<String> ids;

    /** @param ids gives a new id at every call */
    public FolderRestore(BackupManifestCodec codec, String program, Clock clock, Supplier<String> ids) {
        this.codec = codec;
        this.program = program;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public BackupInfo all(Path data, String backup) throws UnusableBackupException {
        BackupFolder shelf = shelf(data);
        BackupInfo chosen = onShelf(shelf, backup);
        shelf.whole(chosen.name(), whole -> {
            boolean readable = keepPresent(shelf, data);
            HeldFolder.replace(data, whole, !readable);
        });
        return chosen;
    }

    /** Keeps the present store as a backup; false where there is one that can't be opened. */
    private boolean keepPresent(BackupFolder shelf, Path data) throws UnusableBackupException {
        if (!HeldFolder.hasStore(data)) {
            return true;
        }
        try (H2Store store = H2Store.open(data)) {
            JooqConferenceRepository conferences = new JooqConferenceRepository(store, clock);
            if (!conferences.list().isEmpty()) {
                shelf.make(conferences::copyInto, BackupReason.BEFORE_RESTORE, "");
            }
            return true;
        } catch (StoreException e) {
            boolean damaged = e.reason() == StoreException.Reason.DAMAGED
                    || e.reason() == StoreException.Reason.NEWER_VERSION;
            if (damaged) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public String one(Path data, String backup, String id) throws UnusableBackupException {
        BackupFolder shelf = shelf(data);
        Conference found = shelf.conference(onShelf(shelf, backup).name(), id);
        try (H2Store store = H2Store.open(data)) {
            JooqConferenceRepository conferences = new JooqConferenceRepository(store, clock);
            if (!conferences.list().isEmpty()) {
                shelf.make(conferences::copyInto, BackupReason.BEFORE_RESTORE, "");
            }
            Conference beside = besideOthers(found, conferences);
            conferences.save(null, beside);
            return beside.id();
        }
    }

    private Conference besideOthers(Conference found, ConferenceRepository conferences) {
        boolean taken = conferences.list().stream().anyMatch(one -> one.id().equals(found.id()));
        return taken ? found.withId(ids.get()) : found;
    }

    private BackupFolder shelf(Path data) {
        return new BackupFolder(data, codec, program, clock);
    }

    /** A file from elsewhere is verified and put on the shelf first. */
    private static BackupInfo onShelf(BackupFolder shelf, String backup) throws UnusableBackupException {
        for (BackupInfo one : shelf.list()) {
            if (one.name().equals(backup)) {
                return usable(one);
            }
        }
        Path file = Path.of(backup);
        if (!Files.isRegularFile(file)) {
            throw new UnusableBackupException(Problem.ABSENT, null);
        }
        return shelf.takeIn(file);
    }

    private static BackupInfo usable(BackupInfo backup) throws UnusableBackupException {
        switch (backup.state()) {
            case GOOD:
                return backup;
            case EMPTY:
                throw new UnusableBackupException(Problem.EMPTY, null);
            case NEWER:
                throw new UnusableBackupException(Problem.NEWER, null);
            default:
                throw new UnusableBackupException(Problem.DAMAGED, null);
        }
    }
}
