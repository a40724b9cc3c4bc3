package vn.dienhinh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
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
import org.testfx.util.WaitForAsyncUtils;
import vn.dienhinh.bootstrap.ProgramWindow;

/** From the people for the congress to signed and sent papers, and the check of a file's form. */
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class DossierJourneyTest {

    @TempDir
    private Path data;
    @TempDir
    private Path papers;
    private ToldDialogs dialogs;
    private ProgramWindow window;

    @Start
    void start(Stage stage) {
        dialogs = new ToldDialogs(papers);
        window = ProgramWindow.show(stage, data, papers, dialogs);
    }

    @AfterEach
    void close() throws InterruptedException {
        window.close();
    }

    private static void tick(FxRobot robot, Clerk clerk, String id) {
        robot.interact(() -> clerk.<CheckBox>control(id).fire());
    }

    private String state(Clerk clerk, FxRobot robot, String paper) {
        return robot.lookup("#row-" + paper + " .paper-state").<Labeled>query().getText();
    }

    private Path exported(String stem) throws IOException {
        try (Stream<Path> files = Files.list(papers)) {
            return files.filter(file -> file.getFileName().toString().matches(stem + ".*docx")).findFirst().orElseThrow();
        }
    }

    private static void widenMargin(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            document.getDocument().getBody().getSectPr().getPgMar().setLeft(BigInteger.valueOf(3000));
            try (OutputStream out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
    }

    @Test
    void twoArePickedForTheCongressAndTakenBackByOneUndo(FxRobot robot) {
        Clerk clerk = new Clerk(robot);
        clerk.opensSample("ngoc-trao");
        clerk.goesTo(7);
        clerk.presses("part-congress");
        assertThat(clerk.sees(text -> text.equals("Đã chọn 5/5"))).isTrue();

        clerk.presses("congress-pick");
        clerk.typesInto("pick-search", "cao van quan");
        tick(robot, clerk, "pick-d110");
        clerk.typesInto("pick-search", "quach huu dong");
        tick(robot, clerk, "pick-d114");
        assertThat(clerk.sees(text -> text.equals("Chọn 2 đại biểu"))).isTrue();
        clerk.presses("pick-take");

        assertThat(clerk.sees(text -> text.equals("Đã chọn 7/5, quá 2 người"))).isTrue();
        assertThat(clerk.sees(text -> text.contains("quá số được phân bổ 5 là 2 người"))).isTrue();
        clerk.control(KeyCode.Z);
        assertThat(clerk.sees(text -> text.equals("Đã chọn 5/5"))).isTrue();
    }

    @Test
    void anExportShowsAndSignedAndSentAreSaidAndTakenBackByTheClerk(FxRobot robot) {
        Clerk clerk = new Clerk(robot);
        clerk.opensSample("dai-son");
        clerk.goesTo(9);
        clerk.presses("export-run");
        assertThat(clerk.sees(text -> text.contains("mọi điểm đều đúng thể thức"))).isTrue();
        assertThat(state(clerk, robot, "PLAN")).isEqualTo("Đã xuất 12/8");
        assertThat(state(clerk, robot, "BUDGET")).isEqualTo("Chưa làm");

        clerk.presses("dossier-sign");
        assertThat(state(clerk, robot, "PLAN")).isEqualTo("Đã ký 12/8");
        clerk.fills("dossier-send-to", "UBND thành phố");
        clerk.presses("dossier-send");
        assertThat(state(clerk, robot, "PLAN")).isEqualTo("Đã gửi 12/8");
        assertThat(clerk.sees(text -> text.equals("Đã gửi ngày 12/8/2025 cho UBND thành phố"))).isTrue();

        clerk.control(KeyCode.Z);
        assertThat(state(clerk, robot, "PLAN")).isEqualTo("Đã ký 12/8");
        clerk.presses("dossier-unsign");
        assertThat(state(clerk, robot, "PLAN")).isEqualTo("Đã xuất 12/8");
        clerk.control(KeyCode.Z);
        clerk.control(KeyCode.Z);
        clerk.control(KeyCode.Z);
        assertThat(state(clerk, robot, "PLAN")).isEqualTo("Đã xuất 12/8");
    }

    @Test
    void theKeyboardStaysWhereAPaperWasMarkedAsSigned(FxRobot robot) {
        Clerk clerk = new Clerk(robot);
        clerk.opensSample("dai-son");
        clerk.goesTo(9);
        clerk.fills("paper-number", "");
        robot.interact(() -> robot.lookup("#dossier-sign").query().requestFocus());
        robot.type(KeyCode.SPACE);

        assertThat(state(clerk, robot, "PLAN")).isEqualTo("Đã ký 12/8");
        assertThat(robot.lookup("#dossier-unsign").query().isFocused()).isTrue();
        assertThat(robot.lookup("#dossier-headless").<Labeled>query().getText()).startsWith("Chưa ghi số");
    }

    @Test
    void aFileWithAWrongMarginIsJudgedFromTheStartPageAndFromTheDossier(FxRobot robot) throws IOException {
        Clerk clerk = new Clerk(robot);
        clerk.opensSample("dai-son");
        clerk.goesTo(9);
        clerk.presses("export-run");
        Path file = exported("ke-hoach");
        widenMargin(file);
        dialogs.willOpen(file);

        clerk.presses("part-form");
        clerk.presses("verify-choose");
        assertThat(clerk.words("#verify-summary")).singleElement().asString().contains("điểm chưa đúng thể thức");
        assertThat(clerk.sees(text -> text.equals("Lề trái từ 30 đến 35 mm."))).isTrue();
        assertThat(clerk.sees(text -> text.startsWith("Tìm thấy: 52,9"))).isTrue();

        dialogs.willOpen(Files.writeString(papers.resolve("hỏng.docx"), "không phải Word"));
        clerk.presses("verify-choose");
        assertThat(clerk.words("#verify-trouble")).singleElement().asString().contains("hỏng.docx");
        assertThat(dialogs.errors()).isEmpty();
    }

    @Test
    void anEditAfterTheExportIsPointedOutUntilThePaperIsExportedAgain(FxRobot robot) {
        Clerk clerk = new Clerk(robot);
        clerk.opensSample("dai-son");
        clerk.goesTo(9);
        clerk.presses("export-run");
        clerk.fills("paper-number", "45");

        WaitForAsyncUtils.sleep(2, TimeUnit.SECONDS);
        assertThat(robot.lookup("#row-PLAN .paper-tag").<Labeled>queryAll()).anyMatch(
                tag -> tag.isVisible() && tag.getText().equals("đã sửa sau khi xuất"));
        assertThat(robot.lookup("#row-REPORT .paper-tag").<Labeled>queryAll()).noneMatch(
                tag -> tag.isVisible() && tag.getText().equals("đã sửa sau khi xuất"));
    }
}
