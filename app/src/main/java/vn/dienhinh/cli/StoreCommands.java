package vn.dienhinh.cli;

import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.store.BackupOffers;
import vn.dienhinh.application.store.StoreInspection;

/** What the commands for data folders work with. */
public record StoreCommands(StoreInspection inspection, BackupOffers backups, FileStore files) {
}
