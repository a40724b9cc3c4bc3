package vn.dienhinh.application.backup;

import java.nio.file.Path;

/** Port: brings back backups into a data folder that no window has open. */
public interface StoreRestore {

    /**
     * Puts all of a backup in the place of the store, after the present one was kept: as a backup, or byte by byte
     * beside it where it can't be opened.
     *
     * @param data   the data folder
     * @param backup the name of a backup on its shelf, or a backup file anywhere
     * @return what was brought back
     * @throws UnusableBackupException where the backup can't be used or the present can't be kept; nothing changed then
     */
    BackupInfo all(Path data, String backup) throws UnusableBackupException;

    /**
     * Puts one conference of a backup beside those in the store, after those were kept as a backup.
     *
     * @return the id under which it stands now
     * @throws UnusableBackupException where it can't be had or the present can't be kept; nothing changed then
     */
    String one(Path data, String backup, String conference) throws UnusableBackupException;
}
