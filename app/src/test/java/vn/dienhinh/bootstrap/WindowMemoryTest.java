package vn.dienhinh.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import vn.dienhinh.application.settings.Settings;
import vn.dienhinh.application.settings.Settings.WindowBounds;
import vn.dienhinh.infrastructure.settings.JsonSettingsStore;
import vn.dienhinh.ui.shell.MainWindow;
import vn.dienhinh.ui.step.StepWindow;

@ExtendWith(ApplicationExtension.class)
class WindowMemoryTest {

    @TempDir
    private Path folder;

    private Stage recalled(FxRobot robot, WindowBounds kept) {
        JsonSettingsStore store = new JsonSettingsStore(folder);
        store.save(new Settings(kept, false, false));
        Stage[] made = new Stage[1];
        robot.interact(() -> {
            Stage stage = new Stage();
            new WindowMemory(store, stage).recall(new MainWindow(stage, StepWindow.context(), 1366, 768));
            made[0] = stage;
        });
        return made[0];
    }

    @Test
    void aSizeInWhichNobodyCanWorkIsNotRecalled(FxRobot robot) {
        Stage stage = recalled(robot, new WindowBounds(100, 50, 198, 175));

        assertThat(stage.getWidth()).isEqualTo(1366);
        assertThat(stage.getHeight()).isEqualTo(768);
        assertThat(stage.getMinWidth()).isEqualTo(960);
        assertThat(stage.getMinHeight()).isEqualTo(600);
    }

    @Test
    void aUsableSizeIsRecalledButNotAPlaceOffEveryScreen(FxRobot robot) {
        Stage stage = recalled(robot, new WindowBounds(9000, 50, 1000, 640));

        assertThat(stage.getWidth()).isEqualTo(1000);
        assertThat(stage.getHeight()).isEqualTo(640);
        assertThat(stage.getX()).isNotEqualTo(9000);
        assertThat(recalled(robot, new WindowBounds(100, 50, 1000, 640)).getX()).isEqualTo(100);
    }

    @Test
    void aSizeInWhichNobodyCanWorkIsNotKept(FxRobot robot) {
        JsonSettingsStore store = new JsonSettingsStore(folder);
        WindowBounds before = new WindowBounds(100, 50, 1000, 640);
        store.save(new Settings(before, false, false));
        robot.interact(() -> {
            Stage stage = new Stage();
            MainWindow window = new MainWindow(stage, StepWindow.context(), 1366, 768);
            WindowMemory memory = new WindowMemory(store, stage);
            memory.recall(window);
            stage.setWidth(198);
            stage.setHeight(175);
            memory.keep(window);
        });

        assertThat(store.load().window()).isEqualTo(before);
    }
}
