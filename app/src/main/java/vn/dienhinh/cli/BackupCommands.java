package vn.dienhinh.cli;

import vn.dienhinh.application.backup.StoreRestore;

/** What the command for bringing back works with. */
public record BackupCommands(StoreRestore restore) {
}
