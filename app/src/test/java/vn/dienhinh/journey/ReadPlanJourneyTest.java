package vn.dienhinh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.bootstrap.ProgramWindow;
import vn.dienhinh.infrastructure.json.SharedCases;
import vn.dienhinh.ui.step.StepWindow;
import vn.dienhinh.ui.step.rules.reading.SamplePlan;

/** A superior's plan is read, judged find by find, used, and taken back. */
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class ReadPlanJourneyTest {

    @TempDir
    private Path folder;
    private ToldDialogs dialogs;
    private ProgramWindow window;

    @Start
    void start(Stage stage) {
        dialogs = new ToldDialogs(folder.resolve("van-ban"));
        window = ProgramWindow.show(stage, folder.resolve("data"), folder.resolve("elsewhere"), dialogs);
    }

    @AfterEach
    void close() throws InterruptedException {
        window.close();
    }

    @Test
    void aWordFileIsReadOneValueChangedOneRefusedAndTheRestUsedInOneStep(FxRobot robot) throws Exception {
        Clerk clerk = new Clerk(robot);
        clerk.opensSample("dai-son");
        clerk.goesTo(2);
        String former = clerk.reads("rules-papers-0-number");
        clerk.presses("rules-read-plan");
        dialogs.willOpen(word());
        clerk.presses("reading-choose");

        assertThat(clerk.sees(text -> text.startsWith("Chưa tìm thấy"))).isTrue();
        clerk.presses("find-scopes-1-heldBy-refuse");
        clerk.presses("find-scopes-1-duration-change");
        StepWindow.clear(robot, "edit-scopes-1-duration-text");
        robot.write("1 ng", 0).write("ày", 0).type(KeyCode.ENTER);
        clerk.presses("find-scopes-1-duration-done");
        StepWindow.picture(window.stage().getScene().getRoot(), "reading");
        clerk.presses("reading-use");

        assertThat(dialogs.errors()).isEmpty();
        assertThat(clerk.reads("rules-papers-0-number")).isEqualTo("12/KH-UBND");
        assertThat(clerk.reads("rules-scopes-0-duration")).isEqualTo("1 ngày");
        assertThat(clerk.reads("rules-scopes-0-durationSource-section")).isEqualTo("bản đơn vị đã sửa (văn bản ghi “1/2 ngày”)");
        assertThat(clerk.reads("rules-scopes-0-sizes-1-cap")).isEqualTo("200");
        assertThat(clerk.sees(text -> text.contains("Kế hoạch số 12/KH-UBND ngày 05/9/2024"))).isTrue();

        clerk.control(KeyCode.Z);
        assertThat(clerk.reads("rules-papers-0-number")).isEqualTo(former);
        assertThat(clerk.reads("rules-scopes-0-sizes-0-cap")).isEqualTo("150");
    }

    @Test
    void aNewConferenceBeginsWithAPastedPlanWhoseCapIsJudgedBy(FxRobot robot) {
        Clerk clerk = new Clerk(robot);
        clerk.presses("start-new");
        clerk.typesInto("new-name", "Mau");
        clerk.presses("new-read-plan");
        paste(robot, clerk, SamplePlan.TEXT.replaceAll("Đơn vị có dưới 300.*đại biểu\\.", "Không quá 5 đại biểu.")
                .replace("Không quá 5", "không quá 25"));
        clerk.presses("find-scopes-1-sizes-1-change");
        clerk.fills("edit-scopes-1-sizes-1-cap", "1");
        clerk.presses("reading-use");
        clerk.goesTo(7);
        clerk.presses("delegates-add");
        clerk.typesRow("Nông Văn A", "1975", "k");
        clerk.presses("delegates-add");
        clerk.typesRow("Nông Văn B", "1976", "k");

        assertThat(clerk.sees(text -> text.contains("2/1 đại biểu"))).isTrue();
    }

    @Test
    void aFileWithoutTextIsSaidAndLeadsBackToTheForm(FxRobot robot) throws Exception {
        Clerk clerk = new Clerk(robot);
        clerk.opensSample("dai-son");
        clerk.goesTo(2);
        clerk.presses("rules-read-plan");
        dialogs.willOpen(Files.writeString(folder.resolve("trang.txt"), " "));
        clerk.presses("reading-choose");

        assertThat(clerk.sees(text -> text.contains("trang.txt"))).isTrue();
        clerk.presses("reading-by-hand");
        assertThat(clerk.reads("rules-scopes-0-sizes-0-cap")).isEqualTo("150");
    }

    @Test
    void aRealPlanIsPastedAndItsPartForTheUnitFollowed(FxRobot robot) throws Exception {
        String text = new String(SharedCases.text("tho-xuan"), java.nio.charset.StandardCharsets.UTF_8);
        Clerk clerk = new Clerk(robot);
        clerk.opensSample("dai-son");
        clerk.goesTo(2);
        clerk.presses("rules-read-plan");
        paste(robot, clerk, text);

        assertThat(clerk.words("#reading-scope-said")).singleElement().asString().contains("xã");
        clerk.presses("reading-use");
        assertThat(clerk.reads("rules-scopes-0-sizes-0-cap")).isEqualTo("200");
    }

    private void paste(FxRobot robot, Clerk clerk, String text) {
        robot.interact(() -> clerk.<TextInputControl>control("reading-paste").setText(text));
        clerk.presses("reading-read-pasted");
    }

    private Path word() throws Exception {
        Path file = folder.resolve("ke-hoach.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            SamplePlan.TEXT.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }
        return file;
    }
}
