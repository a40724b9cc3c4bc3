package vn.dienhinh.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.testfx.util.WaitForAsyncUtils;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.dialog.Dialogs;
import vn.dienhinh.ui.shell.MainWindow;
import vn.dienhinh.ui.task.FxTaskRunner;

/** The program's window as it is wired for clerks, on 12/8/2025, with folders and dialogs of a test. */
public final class ProgramWindow {

    private final Stage stage;
    private final WindowAssembly assembly;
    private boolean refused;

    private ProgramWindow(Stage stage, WindowAssembly assembly) {
        this.stage = stage;
        this.assembly = assembly;
    }

    /**
     * Shows a window of 1366 x 768; to be called on the JavaFX thread. Work is done at once, so that a test waits for
     * JavaFX only.
     *
     * @param data   the folder of the store
     * @param papers where papers go first
     */
    public static ProgramWindow show(Stage stage, Path data, Path papers, Dialogs dialogs) {
        Services services = new Services(
                Clock.fixed(Instant.parse("2025-08-12T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")),
                () -> UUID.randomUUID().toString());
        UiContext context = new UiContext(services.messages, services.findingMessages,
                new FxTaskRunner(Runnable::run), dialogs, services.clock, services.ids);
        ObjectProperty<Path> folder = new SimpleObjectProperty<>(papers);
        Screens screens = new Screens(services, context, file -> { }, folder);
        WindowAssembly assembly = new WindowAssembly(services, context, screens,
                new MainWindow(stage, context, 1366, 768), folder);
        assembly.closeWith(stage, () -> { });
        ProgramWindow window = new ProgramWindow(stage, assembly);
        stage.show();
        assembly.openStore(data, () -> window.refused = true);
        return window;
    }

    /** See {@link #show}; to be called off the JavaFX thread, for a second window. */
    public static ProgramWindow showAnother(Path data, Path papers, Dialogs dialogs) {
        ProgramWindow window = WaitForAsyncUtils.waitForAsyncFx(20_000,
                (Callable<ProgramWindow>) () -> show(new Stage(), data, papers, dialogs));
        WaitForAsyncUtils.waitForFxEvents();
        return window;
    }

    /** The window on the screen. */
    public Stage stage() {
        return stage;
    }

    /** True when the store could not be opened and the program would have ended. */
    public boolean isRefused() {
        return refused;
    }

    /** Closes as the clerk does, by the cross of the window; afterwards the store is free again. */
    public void close() throws InterruptedException {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.hide();
        });
        assembly.closeStore();
    }
}
