package vn.dienhinh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.bootstrap.ProgramWindow;

/** Delegates typed by keyboard until the cap is broken, and mended as the program says. */
@ExtendWith(ApplicationExtension.class)
class CapJourneyTest {

    private static final String CAP_BROKEN = "Danh sách có 7 đại biểu, quá mức tối đa 5 là 2 người.";

    @TempDir
    private Path folder;
    private ProgramWindow window;
    private Clerk clerk;

    @Start
    void start(Stage stage) {
        window = ProgramWindow.show(stage, folder, folder, new ToldDialogs(folder));
    }

    @AfterEach
    void close() throws InterruptedException {
        window.close();
    }

    @Test
    void theCapIsBrokenAndMendedAsTheProgramSays(FxRobot robot) {
        clerk = new Clerk(robot);
        clerk.beginsConference("Đại Sơn", 0, "", "Đại Sơn");
        clerk.goesTo(2);
        clerk.fills("rules-scopes-0-sizes-0-cap", "5");
        clerk.goesTo(7);
        typesPeople();
        assertThat(judgements()).anyMatch(text -> text.startsWith(CAP_BROKEN));
        assertThat(clerk.words("#status-total")).containsExactly("Tổng số 7/5 đại biểu");
        assertThat(clerk.<Node>control("status-total").getStyleClass()).contains("finding-error");

        assertThat(clerk.sees(text -> text.toLowerCase(Locale.ROOT).contains("bớt 1 điển hình và bớt 1 khách mời")))
                .isTrue();
        clerk.control(KeyCode.HOME);
        clerk.control(KeyCode.DELETE);
        clerk.control(KeyCode.END);
        robot.type(KeyCode.UP);
        clerk.control(KeyCode.DELETE);
        assertThat(clerk.words("#status-total")).containsExactly("Tổng số 5/5 đại biểu");
        assertThat(clerk.words("#status-exemplars")).containsExactly("Điển hình 4 (80 %)");
        assertThat(judgements()).noneMatch(text -> text.contains("quá mức tối đa"));
        assertThat(clerk.<Node>control("status-total").getStyleClass()).doesNotContain("finding-error");

        clerk.control(KeyCode.Z);
        clerk.control(KeyCode.Z);
        assertThat(judgements()).anyMatch(text -> text.startsWith(CAP_BROKEN));
        clerk.control(KeyCode.Y);
        clerk.control(KeyCode.Y);
        assertThat(clerk.words("#status-total")).containsExactly("Tổng số 5/5 đại biểu");
        assertThat(judgements()).noneMatch(text -> text.contains("quá mức tối đa"));
    }

    private List<String> judgements() {
        return clerk.words("#delegates-composition .finding");
    }

    /** Five exemplars and two guests; the category carries over from row to row, so it is typed where it changes. */
    private void typesPeople() {
        clerk.typesRow("Lý Văn An", "1970", "đ");
        clerk.typesRow("Nông Thị Én", "1971");
        clerk.typesRow("Hoàng Văn Ích", "1972");
        clerk.typesRow("Đàm Thị Oanh", "1973");
        clerk.typesRow("Bế Văn Ước", "1974");
        clerk.typesRow("Mã Thị Yên", "1975", "k");
        clerk.typesRow("Triệu Văn Ân", "1976");
    }
}
