package vn.dienhinh.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.export.ConflictPolicy;
import vn.dienhinh.application.export.ExportRequest;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.shell.MainWindow;

/**
 * A walk through the program where nobody sees it: a sample is opened, every step shown, every paper written. Java, told
 * to by its options, leaves an archive of the classes that this needed, so that every start by the clerk is a quick one.
 * The packages do it once on the clerk's machine.
 */
final class Rehearsal {

    private static final String SAMPLE = "trung-khanh";
    private static final double OUT_OF_SIGHT = -20_000;
    private static final Duration TIME_FOR_STORE = Duration.seconds(4);
    private static final Duration TIME_FOR_STEP = Duration.millis(900);

    private final Services services;
    private final UiContext context;
    private final MainWindow window;
    private final Path folder;
    private final Deque<Step> steps = new ArrayDeque<>(List.of(Step.values()));

    /** @param folder a data folder for this walk alone */
    Rehearsal(Services services, UiContext context, MainWindow window, Path folder) {
        this.services = services;
        this.context = context;
        this.window = window;
        this.folder = folder;
    }

    /** Puts the window where nobody sees it; before it is shown. */
    static void hide(Stage stage) {
        stage.initStyle(StageStyle.UTILITY);
        stage.setMaximized(false);
        stage.setX(OUT_OF_SIGHT);
        stage.setY(OUT_OF_SIGHT);
    }

    /** Walks, then ends the program. */
    void begin() {
        after(TIME_FOR_STORE, () -> {
            window.openSample(SAMPLE);
            after(TIME_FOR_STORE, this::nextStep);
        });
    }

    private void nextStep() {
        if (steps.isEmpty()) {
            window.showDeadlines();
            services.samples.sample(SAMPLE).ifPresentOrElse(this::export, Platform::exit);
        } else {
            window.show(steps.poll());
            after(TIME_FOR_STEP, this::nextStep);
        }
    }

    private void export(Conference conference) {
        ExportRequest all = new ExportRequest(folder.resolve("papers"), EnumSet.allOf(PaperKind.class),
                EnumSet.allOf(DocumentFormat.class), ConflictPolicy.REPLACE);
        context.tasks().run(() -> services.exports().export(conference, all), done -> Platform.exit(),
                failure -> Platform.exit());
    }

    private static void after(Duration pause, Runnable action) {
        PauseTransition wait = new PauseTransition(pause);
        wait.setOnFinished(event -> action.run());
        wait.play();
    }

    /** Takes away what the walk left; after the store is closed. What can't be deleted is the system's to clear. */
    static void clear(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // A log that is still open on Windows: it lies in the folder for temporary files.
        }
    }
}
