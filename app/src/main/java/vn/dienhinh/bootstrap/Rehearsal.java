package vn.dienhinh.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.function.BooleanSupplier;
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
    private static final Duration BETWEEN_STEPS = Duration.millis(900);
    private static final int MOST_WAITS = 200;

    private final Services services;
    private final UiContext context;
    private final Path folder;
    private final Deque<BooleanSupplier> walk = new ArrayDeque<>();
    private int waits;

    /** @param folder a data folder for this walk alone */
    Rehearsal(Services services, UiContext context, MainWindow window, Path folder) {
        this.services = services;
        this.context = context;
        this.folder = folder;
        walk.add(() -> window.openSample(SAMPLE));
        for (Step step : Step.values()) {
            walk.add(() -> window.show(step));
        }
        walk.add(window::showDeadlines);
    }

    /** Puts the window where nobody sees it; before it is shown. */
    static void hide(Stage stage) {
        stage.initStyle(StageStyle.UTILITY);
        stage.setMaximized(false);
        stage.setX(OUT_OF_SIGHT);
        stage.setY(OUT_OF_SIGHT);
    }

    /** Walks, then ends the program; a part that can't be done yet is tried again after a while. */
    void begin() {
        PauseTransition pause = new PauseTransition(BETWEEN_STEPS);
        pause.setOnFinished(event -> {
            if (walk.peek().getAsBoolean()) {
                walk.remove();
            } else {
                waits++;
            }
            if (waits > MOST_WAITS) {
                Platform.exit();
            } else if (walk.isEmpty()) {
                services.samples.sample(SAMPLE).ifPresentOrElse(this::export, Platform::exit);
            } else {
                pause.playFromStart();
            }
        });
        pause.play();
    }

    private void export(Conference conference) {
        ExportRequest all = new ExportRequest(folder.resolve("papers"), EnumSet.allOf(PaperKind.class),
                EnumSet.allOf(DocumentFormat.class), ConflictPolicy.REPLACE);
        context.tasks().run(() -> services.exports().export(conference, all), done -> Platform.exit(),
                failure -> Platform.exit());
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
