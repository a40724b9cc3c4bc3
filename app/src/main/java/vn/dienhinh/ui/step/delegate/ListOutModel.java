package vn.dienhinh.ui.step.delegate;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.export.PaperFileNames;
import vn.dienhinh.application.roster.DelegateExport;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/** Writes the list, or the empty form for hamlets, where the clerk says, and tells what became of it. */
final class ListOutModel {

    /**
     * What became of it.
     *
     * @param sentence for the clerk
     * @param folder   where the file lies; null when it could not be written
     */
    record Outcome(String sentence, Path folder) {
    }

    /** Writes a file off the UI thread. */
    private interface Writing {
        void to(Path file) throws FileStoreException;
    }

    private static final String LIST = "danh-sach-dai-bieu";
    private static final String FORM = "mau-danh-sach-dai-bieu";

    private final ConferenceModel conference;
    private final UiContext context;
    private final DelegateExport exports;
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>();

    ListOutModel(ConferenceModel conference, UiContext context, DelegateExport exports) {
        this.conference = conference;
        this.context = context;
        this.exports = exports;
    }

    /**
     * Asks for a place and writes everybody on the list there.
     *
     * @param extension "xlsx" or "csv"
     */
    void saveList(String extension) {
        List<Delegate> everybody = conference.conference().delegates();
        long people = everybody.stream().filter(delegate -> !delegate.isBlank()).count();
        save("listOut.choose", extension, LIST, file -> exports.write(everybody, file), "listOut.done", people);
    }

    /** Asks for a place and writes the empty form there. */
    void saveForm() {
        save("listOut.chooseForm", "xlsx", FORM, exports::writeForm, "listOut.doneForm");
    }

    private void save(String title, String extension, String stem, Writing writing, String done, Object... arguments) {
        String suggested = PaperFileNames.nameOf(conference.conference(), stem, extension);
        context.dialogs().fileToSave(title, "listOut.kind." + extension, extension, suggested)
                .map(file -> withExtension(file, extension)).ifPresent(file -> context.tasks().run(() -> {
                    writing.to(file);
                    return file;
                }, written -> tell(written, done, arguments), failure -> outcome.set(
                        new Outcome(context.messages().get("listOut.failure." + reason(failure), name(file)), null))));
    }

    private void tell(Path written, String done, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = name(written);
        outcome.set(new Outcome(context.messages().get(done, all), written.toAbsolutePath().getParent()));
    }

    private static FileStoreException.Reason reason(Exception failure) {
        return failure instanceof FileStoreException refused ? refused.reason() : FileStoreException.Reason.FAILED;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Not every system's chooser puts the ending behind a name that was typed without one. */
    private static Path withExtension(Path file, String extension) {
        return name(file).toLowerCase(Locale.ROOT).endsWith("." + extension) ? file
                : file.resolveSibling(name(file) + "." + extension);
    }

    /** Takes the sentence away. */
    void dismiss() {
        outcome.set(null);
    }

    /** What became of the last file; null while there is nothing to tell. */
    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }
}
