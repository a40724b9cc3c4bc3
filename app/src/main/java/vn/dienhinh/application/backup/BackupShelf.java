package vn.dienhinh.application.backup;

import java.nio.file.Path;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;

/** Port: the place where backups lie. Calls read and write files: never on the UI thread. */
public interface BackupShelf {

    /** What gives a whole and consistent copy of a store. */
    @FunctionalInterface
    interface Source {

        /**
         * Writes the store's file.
         *
         * @param into a file that does not exist yet
         */
        void copyInto(Path into) throws Exception;
    }

    /** All backups, the newest first, each with its checksum compared. */
    List<BackupInfo> list();

    /**
     * Makes a backup: written under another name, opened and read through, and only then given its name. Broken off
     * anywhere it leaves nothing that looks like a backup.
     *
     * @param subject id of the conference that the reason is about; empty for the whole store
     * @throws UnusableBackupException DAMAGED, DISK_FULL or NOT_WRITABLE; the other backups are as they were
     */
    BackupInfo make(Source source, BackupReason reason, String subject) throws UnusableBackupException;

    /**
     * One conference of a backup.
     *
     * @throws UnusableBackupException where the backup or the conference can't be had
     */
    Conference conference(String name, String id) throws UnusableBackupException;

    /** Takes a whole store that is ready to be put in the store's place. */
    @FunctionalInterface
    interface Taker {

        /** @param whole a store's file in this program's form; may be moved away */
        void take(Path whole) throws Exception;
    }

    /**
     * Unpacks a backup's store, brings it to this program's form, reads it through and hands it over.
     *
     * @throws UnusableBackupException where it can't be used; nothing was handed over then
     */
    void whole(String name, Taker taker) throws UnusableBackupException;

    /** Removes a backup; does nothing where there is none of that name. */
    void remove(String name);

    /**
     * Takes a backup file from elsewhere onto the shelf after verifying it.
     *
     * @throws UnusableBackupException where it can't be used
     */
    BackupInfo takeIn(Path file) throws UnusableBackupException;

    /**
     * Copies what is missing into another folder and removes from it what is no longer on the shelf.
     *
     * @param folder a folder that exists
     * @return how many backups were copied
     * @throws UnusableBackupException DISK_FULL or NOT_WRITABLE; what was there stays whole
     */
    int mirror(Path folder) throws UnusableBackupException;
}
