package vn.dienhinh.ui.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import vn.dienhinh.application.desktop.NoProgramException;
import vn.dienhinh.application.desktop.PaperHandOut;
import vn.dienhinh.application.dossier.PaperProgress;
import vn.dienhinh.application.export.ExportFailure;
import vn.dienhinh.application.export.ExportResult;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/** What the clerk does with the paper at hand outside this program; everything runs off the UI thread. */
public final class PreviewActions {

    private final ConferenceModel conference;
    private final UiContext context;
    private final Supplier<PaperHandOut> service;
    private final ObservableValue<Path> folder;

    /**
     * @param service made on first use: it brings in the libraries for Word and PDF
     * @param folder  where papers go at present
     */
    public PreviewActions(ConferenceModel conference, UiContext context, Supplier<PaperHandOut> service,
                          ObservableValue<Path> folder) {
        this.conference = conference;
        this.context = context;
        this.service = service;
        this.folder = folder;
    }

    /** Writes the paper as a Word file where it is not there yet, and opens it. */
    public void openInWord(PaperKind kind) {
        Conference now = conference.conference();
        Path target = folder.getValue();
        context.tasks().run(() -> {
            ExportResult result = service.get().wordFile(now, kind, target);
            return new Written(result, result.written().isEmpty() ? "" : service.get().mark(now, kind));
        }, written -> opened(kind, written), failure -> context.dialogs().error("export.failed"));
    }

    private record Written(ExportResult result, String mark) {
    }

    private void opened(PaperKind kind, Written written) {
        if (written.result().written().isEmpty()) {
            ExportFailure failure = written.result().failures().get(0);
            context.dialogs().error("hand.notWritten", context.messages().get("export.failure." + failure.reason(),
                    failure.paper().file().getFileName().toString()));
            return;
        }
        conference.record(c -> PaperProgress.exported(c, Map.of(kind, written.mark()), LocalDate.now(context.clock())));
        open(written.result().written().get(0).file(), "hand.noWord");
    }

    /** Opens the folder of the papers. */
    public void openFolder() {
        Path target = folder.getValue();
        open(Files.isDirectory(target) ? target : target.toAbsolutePath().getParent(), "hand.noFolder");
    }

    private void open(Path file, String complaint) {
        context.tasks().run(() -> {
            service.get().open(file);
            return file;
        }, done -> { }, failure -> context.dialogs().error(complaint, file.toString()));
    }

    /** Prints the paper. */
    public void print(PaperKind kind) {
        Conference now = conference.conference();
        context.tasks().run(() -> service.get().print(now, kind),
                how -> context.dialogs().notice("hand." + how, context.messages().word(kind)),
                failure -> context.dialogs().error(failure instanceof NoProgramException ? "hand.noPrinter"
                        : "export.failed"));
    }
}
