package vn.dienhinh.bootstrap;

import java.nio.file.Path;
import vn.dienhinh.application.desktop.DesktopPrograms;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.dialog.FileOpener;

/** Opens files off the UI thread and says so where the machine has no program for them. */
final class BackgroundFileOpener implements FileOpener {

    private final UiContext context;
    private final DesktopPrograms programs;

    BackgroundFileOpener(UiContext context, DesktopPrograms programs) {
        this.context = context;
        this.programs = programs;
    }

    @Override
    public void open(Path file) {
        context.tasks().run(() -> {
            programs.open(file);
            return file;
        }, done -> { }, failure -> context.dialogs().error("hand.noProgram", file.toString()));
    }
}
