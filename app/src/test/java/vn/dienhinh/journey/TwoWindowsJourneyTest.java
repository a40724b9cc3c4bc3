package vn.dienhinh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.bootstrap.ProgramWindow;

/** A second window on the same store is told so, and the first goes on. */
@ExtendWith(ApplicationExtension.class)
class TwoWindowsJourneyTest {

    @TempDir
    private Path folder;
    private ToldDialogs dialogs;
    private ProgramWindow window;

    @Start
    void start(Stage stage) {
        dialogs = new ToldDialogs(folder);
        window = ProgramWindow.show(stage, folder, folder, dialogs);
    }

    @AfterEach
    void close() throws InterruptedException {
        window.close();
    }

    @Test
    void theSecondWindowIsRefusedAndTheFirstLosesNothing(FxRobot robot) throws InterruptedException {
        Clerk clerk = new Clerk(robot);
        clerk.beginsConference("Đại Sơn", 0, "", "Đại Sơn");
        clerk.fills("signer-fullName", "Lê Thị Ước");

        ProgramWindow second = ProgramWindow.showAnother(folder, folder, new ToldDialogs(folder));
        assertThat(second.stage().getScene().getRoot().lookup("#trouble-look")).isNotNull();
        assertThat(second.stage().getScene().getRoot().lookup("#start-new")).isNull();
        second.close();

        clerk.fills("unit-parentName", "Hải Phòng");
        window.close();
        window = ProgramWindow.showAnother(folder, folder, dialogs);
        clerk.opensFirstConference();
        assertThat(clerk.reads("signer-fullName")).isEqualTo("Lê Thị Ước");
        assertThat(clerk.reads("unit-parentName")).isEqualTo("Hải Phòng");
        assertThat(dialogs.errors()).isEmpty();
    }
}
