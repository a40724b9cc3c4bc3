package vn.dienhinh.ui.step.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.export.ConflictPolicy;
import vn.dienhinh.application.export.ExportFailure;
import vn.dienhinh.application.export.ExportRequest;
import vn.dienhinh.application.export.ExportResult;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.export.PaperFileNames;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.dialog.Dialogs;

/** What is exported where, and what came of it. The writing runs off the UI thread. */
final class ExportModel {

    private final ConferenceModel conference;
    private final UiContext context;
    private final ExportWork work;
    private final DossierModel dossier;
    private final ConferenceCodec codec;
    private final FileStore files;
    private final Set<PaperKind> papers =
            EnumSet.of(PaperKind.PLAN, PaperKind.DELEGATES, PaperKind.REPORT);
    private final Set<DocumentFormat> formats = EnumSet.allOf(DocumentFormat.class);
    private final ObjectProperty<Path> folder;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int papersInWork;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<ExportOutcome> outcome = new ReadOnlyObjectWrapper<>();

    ExportModel(ConferenceModel conference, UiContext context, ExportWork work, DossierModel dossier,
                ConferenceCodec codec, FileStore files, ObjectProperty<Path> folder) {
        this.conference = conference;
        this.context = context;
        this.work = work;
        this.dossier = dossier;
        this.codec = codec;
        this.files = files;
        this.folder = folder;
        chosen.set(papers.size());
    }

    /** Where the files go; never null. */
    ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /** True while files are being written. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How many papers the export at work, or the last one, writes. */
    int papersInWork() {
        return papersInWork;
    }

    /** What the last export did; null before the first. */
    ReadOnlyObjectProperty<ExportOutcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** How many papers are to be exported. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** True for a paper that is to be exported; at first the plan, the list and the summary report. */
    boolean isChosen(PaperKind paper) {
        return papers.contains(paper);
    }

    void choose(PaperKind paper, boolean wanted) {
        if (wanted) {
            papers.add(paper);
        } else {
            papers.remove(paper);
        }
        chosen.set(papers.size());
    }

    void choose(DocumentFormat format, boolean wanted) {
        if (wanted) {
            formats.add(format);
        } else {
            formats.remove(format);
        }
    }

    void chooseFolder() {
        context.dialogs().folder("export.folder.choose", folder.get()).ifPresent(folder::set);
    }

    /** Exports what is chosen; asks once when files of these names are there already. */
    void export() {
        if (papers.isEmpty() || formats.isEmpty()) {
            context.dialogs().error("export.nothing");
            return;
        }
        run(new ExportRequest(folder.get(), papers, formats, ConflictPolicy.ASK));
    }

    /** Exports one paper again under a free name, since its file is open elsewhere. */
    void exportUnderOtherName(ExportFailure failure) {
        run(new ExportRequest(folder.get(), Set.of(failure.paper().kind()), Set.of(failure.paper().format()),
                ConflictPolicy.RENAME));
    }

    private void run(ExportRequest request) {
        Conference now = conference.conference();
        papersInWork = request.kinds().size();
        busy.set(true);
        context.tasks().run(() -> work.run(now, request), done -> finished(request, done), failure -> {
            busy.set(false);
            context.dialogs().error("export.failed");
        });
    }

    private void finished(ExportRequest request, ExportOutcome outcomeNow) {
        busy.set(false);
        ExportResult done = outcomeNow.result();
        if (done.conflicts().isEmpty()) {
            if (!outcomeNow.marks().isEmpty()) {
                dossier.exported(outcomeNow.marks());
            }
            outcome.set(outcomeNow);
            return;
        }
        String names = done.conflicts().stream().map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "));
        Dialogs.Choice choice = context.dialogs().choose("export.conflict", done.conflicts().size(), names);
        if (choice == Dialogs.Choice.FIRST) {
            run(request.withPolicy(ConflictPolicy.REPLACE));
        } else if (choice == Dialogs.Choice.SECOND) {
            run(request.withPolicy(ConflictPolicy.RENAME));
        }
    }

    /** Writes the conference itself to a file, for keeping or for another machine. */
    void exportConference() {
        Conference now = conference.conference();
        String name = PaperFileNames.nameOf(now, "hoi-nghi", "json");
        context.dialogs().fileToSave("export.conference.choose", "start.import.files", "json", name)
                .ifPresent(file -> context.tasks().run(() -> write(now, file),
                        written -> context.dialogs().notice("export.conference.done", written.toString()),
                        failure -> context.dialogs().error("export.conference.failed", file.toString())));
    }

    private Path write(Conference now, Path file) throws FileStoreException {
        files.writeAtomically(file, codec.encode(now).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** Why a paper was not written, as a sentence. */
    String sentence(ExportFailure failure) {
        return context.messages().get("export.failure." + failure.reason(),
                failure.paper().file().getFileName().toString());
    }
}
