package vn.dienhinh.ui.step.export.sending;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import vn.dienhinh.application.dossier.SignedPapers;
import vn.dienhinh.application.sending.DossierSending;
import vn.dienhinh.ui.dialog.FileOpener;

/**
 * What the part works with.
 *
 * @param sending made on first use: it brings in the libraries for Word, PDF and mail
 * @param signed  where signed papers are kept
 * @param opener  opens the mail in the machine's mail program
 * @param folder  where files go
 */
public record SendingTools(Supplier<DossierSending> sending, SignedPapers signed, FileOpener opener,
                           ObservableValue<Path> folder) {
}
