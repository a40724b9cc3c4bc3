package vn.dienhinh.cli;

import java.util.function.Supplier;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.roster.DelegateExport;
import vn.dienhinh.application.roster.DelegateImport;

/**
 * What the commands for lists of delegates work with; made when one of them runs, since it brings in the library for
 * workbooks.
 */
public record ListCommands(Supplier<DelegateImport> imports, Supplier<DelegateExport> exports, FileStore files) {
}
