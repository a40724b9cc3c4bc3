package vn.dienhinh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vn.dienhinh.bootstrap.ProgramWindow;
import vn.dienhinh.domain.unit.UnitKind;

/** What the superior's rules leave open: asked once, decided by the clerk only, kept, and printed in the working note. */
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class GapJourneyTest {

    private static final String WORKFORCE = "unit-workforce";
    private static final String ENTERPRISE = "Công ty May Thọ Xuân";

    @TempDir
    private Path data;
    @TempDir
    private Path papers;
    private ToldDialogs dialogs;
    private ProgramWindow window;
    private Clerk clerk;

    @Start
    void start(Stage stage) {
        dialogs = new ToldDialogs(papers);
        window = ProgramWindow.show(stage, data, papers, dialogs);
    }

    @AfterEach
    void close() throws InterruptedException {
        window.close();
    }

    private void reopen() throws InterruptedException {
        window.close();
        window = ProgramWindow.showAnother(data, papers, dialogs);
        clerk.opensFirstConference();
    }

    private void beginsEnterprise(FxRobot robot, String workforce) {
        clerk = new Clerk(robot);
        clerk.beginsConference(UnitKind.ENTERPRISE, ENTERPRISE, 0, "", "Thọ Xuân");
        clerk.goesTo(3);
        clerk.fills(WORKFORCE, workforce);
    }

    private void chooses(FxRobot robot, String id) {
        robot.interact(() -> clerk.<RadioButton>control(id).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String answer() {
        return clerk.words("#attendance-answer").get(0);
    }

    private boolean asks(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#" + id).tryQuery().filter(GapJourneyTest::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        return node.getParent() == null ? node.isVisible() : node.isVisible() && isShown(node.getParent());
    }

    /** How many places of the step ask what is not decided: every question with its own answers to choose from. */
    private long questions(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".radio-button").<RadioButton>queryAll().stream().filter(GapJourneyTest::isShown)
                .filter(radio -> radio.getId() != null && (radio.getId().startsWith("gap-")
                        || radio.getId().startsWith("attendance-")))
                .map(radio -> radio.getId().replaceAll("-[^-]*$", "")).distinct().count();
    }

    private String workingNote(FxRobot robot) throws IOException {
        clerk.goesTo(9);
        CheckBox plan = clerk.control("paper-PLAN");
        CheckBox delegates = clerk.control("paper-DELEGATES");
        CheckBox report = clerk.control("paper-REPORT");
        CheckBox note = clerk.control("paper-WORKING_NOTE");
        robot.interact(() -> {
            List.of(plan, delegates, report).stream().filter(CheckBox::isSelected).forEach(CheckBox::fire);
            if (!note.isSelected()) {
                note.fire();
            }
        });
        clerk.presses("export-run");
        try (Stream<Path> files = Files.list(papers)) {
            return WrittenPapers.words(files.filter(file -> file.getFileName().toString()
                    .matches("phieu-ghi-nhan.*docx")).findFirst().orElseThrow());
        }
    }

    @Test
    void twoHundredNinetyNineIsAnsweredByTheRulesWithoutAQuestion(FxRobot robot) {
        beginsEnterprise(robot, "299");

        assertThat(answer()).isEqualTo("Hội nghị toàn thể, vì đơn vị có 299 người, thuộc mức dưới 300 người.");
        assertThat(questions(robot)).isZero();
        assertThat(clerk.words("#status-total")).containsExactly("Tổng số 0 đại biểu");
    }

    @Test
    void threeHundredAndOneIsAnsweredByTheRulesWithoutAQuestion(FxRobot robot) {
        beginsEnterprise(robot, "301");

        assertThat(answer()).startsWith("Hội nghị đại biểu, vì đơn vị có 301 người");
        assertThat(questions(robot)).isZero();
        assertThat(clerk.words("#status-total")).containsExactly("Tổng số 0/200 đại biểu");
    }

    @Test
    void exactlyThreeHundredIsAskedOnceAndTheDecisionIsKeptAndPrinted(FxRobot robot)
            throws InterruptedException, IOException {
        beginsEnterprise(robot, "300");
        assertThat(answer()).contains("Đơn vị có 300 người", "văn bản không nói đến", "tự quyết định");
        assertThat(questions(robot)).isEqualTo(1);
        RadioButton delegates = clerk.control("attendance-DELEGATES");
        RadioButton plenary = clerk.control("attendance-PLENARY");
        assertThat(delegates.isSelected() || plenary.isSelected()).isFalse();

        chooses(robot, "attendance-DELEGATES");
        clerk.fills("decision-ground", "Hội trường có 200 chỗ");
        clerk.fills("decision-decidedBy", "Giám đốc");
        assertThat(clerk.words("#status-total")).containsExactly("Tổng số 0/200 đại biểu");
        reopen();
        clerk.goesTo(3);

        assertThat(questions(robot)).isEqualTo(1);
        assertThat(clerk.<RadioButton>control("attendance-DELEGATES").isSelected()).isTrue();
        assertThat(clerk.<TextInputControl>control("decision-ground").getText()).isEqualTo("Hội trường có 200 chỗ");
        assertThat(clerk.reads("decision-decidedBy")).isEqualTo("Giám đốc");
        assertThat(clerk.sees(text -> text.contains("Đã ghi quyết định ngày 12/8/2025"))).isTrue();
        assertThat(workingNote(robot)).contains("họp đại biểu", "Hội trường có 200 chỗ", "Giám đốc", "12/8/2025");
    }

    @Test
    void aDecisionAboutThreeHundredRestsWhereTheRulesSpeakAgain(FxRobot robot) {
        beginsEnterprise(robot, "300");
        chooses(robot, "attendance-DELEGATES");
        clerk.fills(WORKFORCE, "299");

        assertThat(answer()).startsWith("Hội nghị toàn thể, vì đơn vị có 299 người");
        assertThat(questions(robot)).isZero();
        clerk.control(KeyCode.Z);
        assertThat(clerk.<RadioButton>control("attendance-DELEGATES").isSelected()).isTrue();
    }

    @Test
    void sharesThatAreNotStatedAreAskedOnceKeptAndPrinted(FxRobot robot) throws InterruptedException, IOException {
        clerk = new Clerk(robot);
        clerk.beginsConference("Trùng Khánh", 0, "", "Trùng Khánh");
        clerk.goesTo(3);
        assertThat(asks(robot, "gap-SHARES")).isTrue();
        assertThat(clerk.<RadioButton>control("gap-SHARES-NONE").isSelected()).isFalse();
        assertThat(asks(robot, "gap-SHARES-ground")).isFalse();

        chooses(robot, "gap-SHARES-NONE");
        clerk.fills("gap-SHARES-ground", "Cấp trên không nêu tỷ lệ");
        clerk.fills("gap-SHARES-decidedBy", "Chủ tịch UBND xã");
        reopen();
        clerk.goesTo(3);

        assertThat(clerk.<RadioButton>control("gap-SHARES-NONE").isSelected()).isTrue();
        assertThat(clerk.reads("gap-SHARES-ground")).isEqualTo("Cấp trên không nêu tỷ lệ");
        assertThat(clerk.sees(text -> text.startsWith("Đã ghi quyết định ngày 12/8/2025"))).isTrue();
        clerk.goesTo(6);
        assertThat(asks(robot, "gap-SHARES")).isFalse();
        assertThat(workingNote(robot)).contains("Cấp trên không nêu tỷ lệ", "Chủ tịch UBND xã", "12/8/2025");
    }

    @Test
    void aFormLeftBlankIsAskedOnceKeptAndPrinted(FxRobot robot) throws InterruptedException, IOException {
        clerk = new Clerk(robot);
        clerk.beginsConference("Ngọc Trạo", 0, "", "Ngọc Trạo");
        clerk.goesTo(3);
        assertThat(asks(robot, "gap-FORM")).isTrue();
        assertThat(clerk.sees(text -> text.contains("nếu văn bản bỏ trống, hãy trả lời câu hỏi dưới đây"))).isTrue();
        assertThat(robot.lookup(".radio-button").<RadioButton>queryAll().stream().filter(GapJourneyTest::isShown)
                .filter(RadioButton::isSelected)).isEmpty();

        chooses(robot, "gap-FORM-0");
        clerk.fills("gap-FORM-ground", "Ý kiến của Phòng Nội vụ huyện");
        clerk.fills("gap-FORM-decidedBy", "Chủ tịch UBND xã");
        reopen();
        assertThat(window.stage().getTitle()).startsWith("Hội nghị tuyên dương điển hình tiên tiến");
        clerk.goesTo(3);

        assertThat(clerk.<RadioButton>control("gap-FORM-0").isSelected()).isTrue();
        assertThat(clerk.reads("gap-FORM-decidedBy")).isEqualTo("Chủ tịch UBND xã");
        assertThat(workingNote(robot)).contains("Hội nghị tuyên dương điển hình tiên tiến",
                "Ý kiến của Phòng Nội vụ huyện", "Chủ tịch UBND xã", "12/8/2025");
    }
}
