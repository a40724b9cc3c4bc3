package vn.dienhinh.application.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.application.conference.StoreException;

/** Port: backups as a way on where the store can't be opened. */
public interface BackupOffers {

    /**
     * A backup that was looked through and is good.
     *
     * @param name     its name among the backups
     * @param madeAt   when it was made
     * @param contents what is in it
     */
    record Offer(String name, Instant madeAt, StoreContents contents) {
    }

    /** All backups of a data folder that can be opened, the newest first; reads only. */
    List<Offer> all(Path folder);

    /** The newest good backup of a data folder; empty when there is none. */
    Optional<Offer> newestGood(Path folder);

    /**
     * Puts a backup in the place of the store that can't be opened; that one is kept beside it.
     *
     * @throws StoreException when that can't be done; then nothing has changed
     */
    void putInPlace(Path folder, Offer offer);

    /** Where no backups are kept. */
    static BackupOffers none() {
        return new BackupOffers() {
            @Override
            public List<Offer> all(Path folder) {
                return List.of();
            }

            @Override
            public Optional<Offer> newestGood(Path folder) {
                return Optional.empty();
            }

            @Override
            public void putInPlace(Path folder, Offer offer) {
                throw new IllegalStateException("there is no backup");
            }
        };
    }
}
