package vn.dienhinh.infrastructure.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dienhinh.application.backup.BackupInfo;
import vn.dienhinh.application.backup.BackupShelf;
import vn.dienhinh.application.backup.StoreRestore;
import vn.dienhinh.application.backup.UnusableBackupException;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.store.BackupOffers;
import vn.dienhinh.application.store.StoreContents;

/** The backups on the shelf of a data folder, as the way on where its store can't be opened. */
public final class ShelfOffers implements BackupOffers {

    private final Function<Path, BackupShelf> shelves;
    private final StoreRestore restore;

    /** @param shelves gives the shelf of a data folder */
    public ShelfOffers(Function<Path, BackupShelf> shelves, StoreRestore restore) {
        this.shelves = shelves;
        this.restore = restore;
    }

    @Override
    public List<Offer> all(Path folder) {
        return shelves.apply(folder).list().stream().filter(BackupInfo::isGood).map(ShelfOffers::offer).toList();
    }

    @Override
    public Optional<Offer> newestGood(Path folder) {
        return all(folder).stream().findFirst();
    }

    @Override
    public void putInPlace(Path folder, Offer offer) {
        try {
            restore.all(folder, offer.name());
        } catch (UnusableBackupException e) {
            throw new StoreException(reason(e.problem()), "the backup can't be put in place", e);
        }
    }

    private static StoreException.Reason reason(UnusableBackupException.Problem problem) {
        return switch (problem) {
            case DISK_FULL -> StoreException.Reason.DISK_FULL;
            case NEWER -> StoreException.Reason.NEWER_VERSION;
            case NOT_WRITABLE -> StoreException.Reason.FOLDER_NOT_WRITABLE;
            default -> StoreException.Reason.DAMAGED;
        };
    }

    private static Offer offer(BackupInfo backup) {
        List<StoreContents.Held> held = backup.conferences().stream().map(conference -> new StoreContents.Held(
                conference.id(), conference.title(), conference.unitName(), conference.people(),
                instant(conference.changedAt()))).toList();
        return new Offer(backup.name(), instant(backup.madeAt()),
                new StoreContents(backup.schemaVersion(), held, List.of()));
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
