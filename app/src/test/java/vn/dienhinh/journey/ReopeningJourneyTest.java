package vn.dienhinh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.bootstrap.ProgramWindow;

/** What was typed is there when the program is opened again, the text still being typed included. */
@ExtendWith(ApplicationExtension.class)
class ReopeningJourneyTest {

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

    private void reopen() throws InterruptedException {
        window.close();
        window = ProgramWindow.showAnother(folder, folder, dialogs);
    }

    @Test
    void everyStepHasWhatWasTypedThere(FxRobot robot) throws InterruptedException {
        Clerk clerk = new Clerk(robot);
        clerk.beginsConference("Đại Sơn", 0, "", "Đại Sơn");
        clerk.fills("signer-fullName", "Lê Thị Ước");
        clerk.goesTo(2);
        clerk.fills("rules-scopes-0-sizes-0-cap", "120");
        clerk.goesTo(3);
        robot.interact(() -> clerk.<RadioButton>control("form-tuyen-duong-dhtt").fire());
        clerk.typesInto("meeting-venue", "Hội trường xã");
        clerk.goesTo(5);
        clerk.presses("programme-add");
        clerk.typesRow("Chào cờ", "5");
        clerk.goesTo(7);
        clerk.presses("delegates-add");
        clerk.typesRow("Nông Văn Ước", "1975", "k");

        reopen();
        clerk.opensFirstConference();

        assertThat(window.stage().getTitle()).contains("Đại Sơn");
        assertThat(clerk.reads("signer-fullName")).isEqualTo("Lê Thị Ước");
        clerk.goesTo(2);
        assertThat(clerk.reads("rules-scopes-0-sizes-0-cap")).isEqualTo("120");
        clerk.goesTo(3);
        assertThat(clerk.<RadioButton>control("form-tuyen-duong-dhtt").isSelected()).isTrue();
        assertThat(clerk.reads("meeting-venue")).isEqualTo("Hội trường xã");
        clerk.goesTo(5);
        assertThat(clerk.sees("Chào cờ"::equals)).isTrue();
        clerk.goesTo(7);
        assertThat(clerk.sees("Nông Văn Ước"::equals)).isTrue();
        assertThat(clerk.words("#status-total")).containsExactly("Tổng số 1/120 đại biểu");
        assertThat(dialogs.errors()).isEmpty();
        assertThat(dialogs.questions()).isEmpty();
    }

    @Test
    void textStillBeingTypedWhenTheWindowClosesIsStored(FxRobot robot) throws InterruptedException {
        Clerk clerk = new Clerk(robot);
        clerk.beginsConference("Đại Sơn", 0, "", "Đại Sơn");
        clerk.typesInto("unit-parentName", "Hải Phò");
        reopen();
        clerk.opensFirstConference();
        assertThat(clerk.reads("unit-parentName")).isEqualTo("Hải Phò");

        clerk.goesTo(7);
        clerk.presses("delegates-add");
        clerk.types("Lý Thị Én");
        reopen();
        clerk.opensFirstConference();
        clerk.goesTo(7);
        assertThat(clerk.sees("Lý Thị Én"::equals)).isTrue();
    }
}
