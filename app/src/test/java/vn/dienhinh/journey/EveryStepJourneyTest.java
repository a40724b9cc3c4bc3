package vn.dienhinh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.bootstrap.ProgramWindow;

/** Alt and a digit lead to each step; nothing is cut or without a name there, on the screens of offices, enlarged ones too. */
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class EveryStepJourneyTest {

    @TempDir
    private Path folder;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private ProgramWindow window;

    @Start
    void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        window = ProgramWindow.show(stage, folder, folder, new ToldDialogs(folder));
    }

    @AfterEach
    void close() throws InterruptedException {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "trung-khanh"})
    void everyStepIsReadableAndNamedAtEverySize(String sample, FxRobot robot) throws IOException {
        Gallery gallery = new Gallery(window, robot, null);

        gallery.walk(sample, Gallery.SIZES.stream().filter(EveryStepJourneyTest::fitsTheTestsScreen).toList());

        assertThat(gallery.faults()).isEmpty();
        assertThat(failures).isEmpty();
    }

    /** The tests' screen is one of 1366 x 768. */
    private static boolean fitsTheTestsScreen(Dimension2D size) {
        return size.getWidth() <= 1366;
    }
}
