package vn.dienhinh.ui.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.dienhinh.application.bounds.ReadingWatch;
import vn.dienhinh.application.verify.FormReport;
import vn.dienhinh.application.verify.UnreadablePaperException;
import vn.dienhinh.application.verify.VerifyService;
import vn.dienhinh.ui.UiContext;

/** Judges one file at a time, off the UI thread; knows no controls. */
public final class FormCheckModel {

    private final UiContext context;
    private final Supplier<VerifyService> checks;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private ReadingWatch watch = new ReadingWatch();
    private long request;

    /**
     * What came out for a file.
     *
     * @param file    the file
     * @param report  all points; null when the file can't be read
     * @param trouble why it can't be read, as a sentence; empty when it can
     */
    public record Outcome(Path file, FormReport report, String trouble) {
    }

    /** @param checks makes the checker on first use: it brings in the libraries for Word and PDF */
    public FormCheckModel(UiContext context, Supplier<VerifyService> checks) {
        this.context = context;
        this.checks = checks;
    }

    /** True while a file is being read. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What came out for the file chosen last; null before the first. */
    public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Lets the clerk choose a file and judges it. */
    public void choose() {
        context.dialogs().fileToOpen("verify.choose", "verify.files", List.of("docx", "pdf")).ifPresent(this::check);
    }

    /** Gives up the file that is being read. */
    public void stop() {
        watch.stop();
    }

    /** Judges a file, which is only read; the result of an earlier file is dropped. */
    public void check(Path file) {
        watch.stop();
        ReadingWatch mineWatch = new ReadingWatch();
        watch = mineWatch;
        long mine = ++request;
        busy.set(true);
        context.tasks().run(() -> checks.get().verify(file, List.of(), mineWatch),
                report -> take(mine, new Outcome(file, report, "")),
                failure -> take(mine, new Outcome(file, null, trouble(file, failure))));
    }

    private String trouble(Path file, Exception failure) {
        UnreadablePaperException.Problem problem = failure instanceof UnreadablePaperException unreadable
                ? unreadable.problem() : UnreadablePaperException.Problem.DAMAGED;
        return context.messages().get("unreadablePaper." + problem, String.valueOf(file.getFileName()));
    }

    private void take(long mine, Outcome value) {
        if (mine == request) {
            busy.set(false);
            outcome.set(value);
        }
    }
}
