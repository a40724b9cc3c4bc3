package vn.dienhinh.ui.step.rules.force;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.rule.LegalForceLibrary;
import vn.dienhinh.application.rule.LegalForceLibrary.Origin;
import vn.dienhinh.application.rule.LegalForceLibrary.Row;
import vn.dienhinh.domain.check.text.LegalForceEntry;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.ui.UiContext;

/** The list as it is looked for and changed; what is kept is written off the UI thread. */
public final class LegalForceModel {

    private static final Comparator<Row> NEWEST_FIRST = Comparator
            .comparing((Row row) -> row.origin() == Origin.REMOVED)
            .thenComparing(row -> row.origin() == Origin.SHIPPED)
            .thenComparing(row -> year(row.entry()), Comparator.reverseOrder())
            .thenComparing(row -> row.entry().key());

    private final LegalForceLibrary library;
    private final UiContext context;
    private final Runnable onChange;
    private final StringProperty wanted = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /** @param onChange runs when the check goes by another list */
    public LegalForceModel(LegalForceLibrary library, UiContext context, Runnable onChange) {
        this.library = library;
        this.context = context;
        this.onChange = onChange;
        wanted.addListener((property, was, is) -> show());
        show();
    }

    /** What is looked for: part of a number or of the words; empty for all. */
    StringProperty wantedProperty() {
        return wanted;
    }

    /** The entries to show: the office's own first, then those that ship, last those taken out. */
    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** False where nothing can be kept; see {@link LegalForceLibrary#isReadable()}. */
    boolean canBeChanged() {
        return library.isReadable();
    }

    /** Keeps an entry in place of the own one of number {@code was}; {@code done} runs once it is kept. */
    void keep(LegalForceEntry entry, String was, Runnable done) {
        run(() -> {
            library.keep(entry, was);
            return entry;
        }, done);
    }

    void remove(LegalForceEntry entry) {
        run(() -> {
            library.remove(entry);
            return entry;
        }, () -> context.dialogs().notice("force.removed", entry.number()));
    }

    void restore(LegalForceEntry entry) {
        run(() -> {
            library.restore(entry);
            return entry;
        }, () -> context.dialogs().notice("force.restored", entry.number()));
    }

    private void run(Callable<LegalForceEntry> work, Runnable done) {
        context.tasks().run(work, kept -> {
            show();
            onChange.run();
            done.run();
        }, failure -> context.dialogs().error("force.failed", context.messages().get("export.failure."
                + (failure instanceof FileStoreException e ? e.reason().name() : "FAILED"),
                context.messages().get("force.file"))));
    }

    private void show() {
        String key = VietnameseText.searchKey(wanted.get());
        rows.set(library.rows().stream().filter(row -> text(row.entry()).contains(key)).sorted(NEWEST_FIRST).toList());
    }

    private static String text(LegalForceEntry entry) {
        return VietnameseText.searchKey(entry.number() + " " + entry.now() + " " + entry.source());
    }

    /** "2023" in "98/2023/NĐ-CP"; empty where no year is written. */
    private static String year(LegalForceEntry entry) {
        String[] parts = entry.number().split("/");
        return parts.length > 2 && parts[1].matches("\\d{4}") ? parts[1] : "";
    }
}
