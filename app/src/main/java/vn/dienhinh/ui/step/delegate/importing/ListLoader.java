package vn.dienhinh.ui.step.delegate.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.dienhinh.application.bounds.ReadingWatch;
import vn.dienhinh.application.roster.ColumnMemory;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.application.roster.ImportPreview;
import vn.dienhinh.application.roster.ReadLists;
import vn.dienhinh.application.roster.UnreadableListException;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.ui.UiContext;

/** Reads lists off the UI thread; what was asked for last counts, and the result of anything earlier is dropped. */
final class ListLoader {

    /**
     * Which file is being read.
     *
     * @param index counted from 0
     * @param count of all files
     * @param file  its name
     */
    record Progress(int index, int count, String file) {
    }

    /**
     * What was read.
     *
     * @param preview of the lists that could be read
     * @param refused the files that could not
     */
    record Loaded(ImportPreview preview, List<UnreadableListException> refused) {
    }

    private final UiContext context;
    private final DelegateImport imports;
    private final ColumnMemory memory;
    /** Counts what was asked for; read by the background work. */
    private volatile int run;
    private ReadingWatch watch = new ReadingWatch();

    ListLoader(UiContext context, DelegateImport imports, ColumnMemory memory) {
        this.context = context;
        this.imports = imports;
        this.memory = memory;
    }

    /** Reads files in this order. */
    void files(List<Path> paths, List<Delegate> present, Consumer<Progress> progress, Consumer<Loaded> done,
               Runnable failed) {
        int mine = ++run;
        ReadingWatch mineWatch = watched();
        work(mine, () -> {
            ReadLists lists = imports.readAll(paths, (index, file) -> {
                Progress now = new Progress(index, paths.size(), String.valueOf(file.getFileName()));
                context.tasks().onUiThread(() -> ifNewest(mine, () -> progress.accept(now)));
                return mine == run;
            }, mineWatch);
            return new Loaded(imports.preview(lists, present, memory.load()), lists.refused());
        }, done, failed);
    }

    /** Reads a text with cells side by side. */
    void text(String text, List<Delegate> present, Consumer<Loaded> done, Runnable failed) {
        work(++run, () -> {
            try {
                return new Loaded(imports.previewClipboard(text, present, memory.load()), List.of());
            } catch (UnreadableListException e) {
                ReadLists nothing = new ReadLists(List.of(), List.of());
                return new Loaded(imports.preview(nothing, present, List.of()), List.of(e));
            }
        }, done, failed);
    }

    /** Reads the same tables with other columns or letters. */
    void again(ImportPreview before, UnaryOperator<ImportPreview> change, Consumer<ImportPreview> done,
               Runnable failed) {
        work(++run, () -> change.apply(before), done, failed);
    }

    private ReadingWatch watched() {
        watch.stop();
        watch = new ReadingWatch();
        return watch;
    }

    /** Drops what is being read. */
    void stop() {
        run++;
        watch.stop();
    }

    private <T> void work(int mine, Callable<T> work, Consumer<T> done, Runnable failed) {
        context.tasks().run(work, result -> ifNewest(mine, () -> done.accept(result)),
                failure -> ifNewest(mine, () -> {
                    failed.run();
                    context.dialogs().error("importing.failed");
                }));
    }

    private void ifNewest(int mine, Runnable action) {
        if (mine == run) {
            action.run();
        }
    }
}
