package vn.dienhinh.ui.step.export.sending;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.dienhinh.application.dossier.PaperProgress;
import vn.dienhinh.application.dossier.UnfitSignedPaperException;
import vn.dienhinh.application.paper.upward.AskedPaper;
import vn.dienhinh.application.sending.DossierState;
import vn.dienhinh.application.sending.ReadyFiles;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.dossier.SignedFile;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/** The dossier on its way upward; checks and writes off the UI thread, sends nothing, knows no controls. */
final class SendingModel {

    private final ConferenceModel conference;
    private final UiContext context;
    private final SendingTools tools;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<DossierState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ReadyFiles> ready = new ReadOnlyObjectWrapper<>();
    private long request;

    SendingModel(ConferenceModel conference, UiContext context, SendingTools tools) {
        this.conference = conference;
        this.context = context;
        this.tools = tools;
    }

    /** True while papers are judged or written. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What the dossier lacks, as checked last; null before the first check. */
    ReadOnlyObjectProperty<DossierState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What was made for sending last; null before the first time. */
    ReadOnlyObjectProperty<ReadyFiles> readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** To whom the dossier goes. */
    String addressee() {
        return conference.conference().askedDossier().addressee();
    }

    /** The signed paper that is laid beside a paper; null for none. */
    SignedFile signed(PaperKind kind) {
        return PaperProgress.entry(conference.conference(), kind).signedFile();
    }

    /** Judges the dossier as it stands; the result of an earlier check is dropped. */
    void check() {
        long mine = ++request;
        Conference now = conference.conference();
        busy.set(true);
        context.tasks().run(() -> tools.sending().get().check(now), found -> {
            if (mine == request) {
                busy.set(false);
                state.set(found);
            }
        }, failure -> failed(mine));
    }

    private void failed(long mine) {
        if (mine == request) {
            busy.set(false);
            context.dialogs().error("send.failed");
        }
    }

    /** Lets the clerk choose the signed PDF of a paper; it is copied beside the store. */
    void laySigned(PaperKind kind) {
        context.dialogs().fileToOpen("send.signed.choose", "send.signed.files", "pdf")
                .ifPresent(file -> context.tasks().run(() -> tools.signed().keep(file), kept -> {
                    setSigned("paper.signedFile", kind, kept);
                    check();
                }, failure -> unfit(file, failure)));
    }

    private void unfit(Path file, Exception failure) {
        String reason = failure instanceof UnfitSignedPaperException e ? e.problem().name() : "NOT_KEPT";
        context.dialogs().error("send.unfit", file.getFileName().toString(),
                context.messages().get("send.unfit." + reason));
    }

    void takeSignedAway(PaperKind kind) {
        setSigned("paper.signedFile.away", kind, null);
        check();
    }

    private void setSigned(String edit, PaperKind kind, SignedFile file) {
        conference.apply(edit, c -> PaperProgress.withEntry(c, PaperProgress.entry(c, kind).withSignedFile(file)),
                context.messages().word(kind));
    }

    /** Writes mail and package; nothing is sent. */
    void make(String to, int limitMegabytes) {
        long mine = ++request;
        Conference now = conference.conference();
        Path folder = tools.folder().getValue();
        busy.set(true);
        context.tasks().run(() -> tools.sending().get().make(now, folder, to, limitMegabytes), made -> {
            if (mine == request) {
                busy.set(false);
                ready.set(made);
            }
        }, failure -> failed(mine));
    }

    void open(Path file) {
        tools.opener().open(file);
    }

    /** The clerk says that the dossier went out today: one step, undone as one. */
    void markSent() {
        LocalDate today = LocalDate.now(context.clock());
        List<PaperKind> kinds = new ArrayList<>(AskedPaper.askedOf(conference.conference()));
        kinds.add(PaperKind.DOSSIER_LETTER);
        conference.apply("dossier.sent", c -> {
            Conference marked = c;
            for (PaperKind kind : kinds) {
                marked = PaperProgress.withEntry(marked,
                        PaperProgress.entry(marked, kind).withSent(today, c.askedDossier().addressee()));
            }
            return marked;
        });
        context.dialogs().notice("send.marked");
    }
}
