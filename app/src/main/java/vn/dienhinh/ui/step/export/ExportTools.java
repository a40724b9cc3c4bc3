package vn.dienhinh.ui.step.export;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.export.ExportService;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.verify.VerifyService;
import vn.dienhinh.ui.dialog.FileOpener;
import vn.dienhinh.ui.step.export.sending.SendingTools;

/**
 * What the papers' page works with.
 *
 * @param exports makes papers
 * @param checks  makes the check of official form on first use
 * @param codec   writes the conference itself
 * @param files   where files go
 * @param opener  opens written files
 * @param folder  where papers go; changed when the clerk chooses another folder
 * @param sending what the part for sending works with
 */
public record ExportTools(ExportService exports, Supplier<VerifyService> checks, ConferenceCodec codec,
                          FileStore files, FileOpener opener, ObjectProperty<Path> folder, SendingTools sending) {
}
