package vn.dienhinh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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
import org.testfx.util.WaitForAsyncUtils;
import vn.dienhinh.bootstrap.ProgramWindow;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.messages.Messages;

/** Alt and a digit lead to each step; nothing is cut or without a name there, on the small screens of offices. */
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class EveryStepJourneyTest {

    private static final int[][] SCREENS = {{1366, 768}, {1280, 720}};

    @TempDir
    private Path folder;
    private final Messages messages = new Messages();
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
    @ValueSource(strings = {"", "trung-khanh", "dai-son", "ngoc-trao"})
    void everyStepIsReadableAndNamed(String sample, FxRobot robot) {
        Clerk clerk = new Clerk(robot);
        List<String> faults = new ArrayList<>(faults("start"));
        if (sample.isEmpty()) {
            clerk.beginsConference("", 0, "", "khác");
        } else {
            clerk.opensSample(sample);
        }
        for (int[] screen : SCREENS) {
            robot.interact(() -> {
                window.stage().setWidth(screen[0]);
                window.stage().setHeight(screen[1]);
            });
            for (Step step : Step.values()) {
                clerk.goesTo(step.ordinal() + 1);
                assertThat(clerk.words("#page-title")).containsExactly(messages.word(step));
                robot.interact(() -> WindowFaults.unfold(window.stage().getScene().getRoot()));
                faults.addAll(faults(step + " at " + screen[0]));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(failures).isEmpty();
    }

    private List<String> faults(String where) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            window.stage().getScene().getRoot().applyCss();
            window.stage().getScene().getRoot().layout();
            return WindowFaults.of(window.stage().getScene().getRoot()).stream().map(fault -> where + ": " + fault)
                    .toList();
        });
    }
}
