package vn.dienhinh.bootstrap;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.dialog.FxDialogs;

/** What nobody caught: logged with its trace, and told once with a short code that can be read over the phone. */
final class UnexpectedErrors implements Thread.UncaughtExceptionHandler {

    /** The system property that names the log file. */
    static final String LOG_PROPERTY = "dienhinh.log";

    private final Messages messages;
    private final Path log;
    private final Stage stage;
    private final AtomicBoolean telling = new AtomicBoolean();

    private UnexpectedErrors(Messages messages, Path log, Stage stage) {
        this.messages = messages;
        this.log = log;
        this.stage = stage;
    }

    /** Installs the handler and sends the log into the data folder; to be called before anything logs. */
    static void install(Messages messages, Path dataFolder, Stage stage) {
        Path log = dataFolder.resolve("dien-hinh.log");
        System.setProperty(LOG_PROPERTY, log.toString());
        Thread.setDefaultUncaughtExceptionHandler(new UnexpectedErrors(messages, log, stage));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        Logger logger = LoggerFactory.getLogger(UnexpectedErrors.class);
        String code = code(error);
        logger.error("unexpected, code {}", code, error);
        if (telling.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                new FxDialogs(messages, stage).error("unexpected", code, log.toString());
                telling.set(false);
            });
        }
    }

    /** The same fault at the same place has the same code. */
    private static String code(Throwable error) {
        StackTraceElement[] trace = error.getStackTrace();
        int place = trace.length == 0 ? 0 : trace[0].hashCode();
        int mixed = 31 * error.getClass().getName().hashCode() + place;
        return String.format(Locale.ROOT, "%05X", mixed & 0xFFFFF);
    }
}
