package vn.dienhinh.ui.step.delegate;

import vn.dienhinh.application.roster.ColumnMemory;
import vn.dienhinh.application.roster.DelegateExport;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.ui.dialog.FileOpener;

/**
 * What lists come in and go out with.
 *
 * @param imports reads lists
 * @param exports writes them
 * @param memory  columns chosen at earlier imports
 * @param opener  opens the folder of a written file
 */
public record ListTools(DelegateImport imports, DelegateExport exports, ColumnMemory memory, FileOpener opener) {
}
