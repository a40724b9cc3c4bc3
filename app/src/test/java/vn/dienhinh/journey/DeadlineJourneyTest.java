package vn.dienhinh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vn.dienhinh.bootstrap.ProgramWindow;

/** All deadlines on one page, on 12/8/2025: found by keyboard, read, taken over, taken into a calendar, left for their field. */
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class DeadlineJourneyTest {

    @TempDir
    private Path folder;
    private ProgramWindow window;

    @Start
    void start(Stage stage) {
        window = ProgramWindow.show(stage, folder, folder, new ToldDialogs(folder));
    }

    @AfterEach
    void close() throws InterruptedException {
        window.close();
    }

    private static void goesToDeadlines(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT0).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void deadlinesAreReadInTheListAndLeadToTheirField(FxRobot robot) {
        Clerk clerk = new Clerk(robot);
        clerk.opensSample("dai-son");
        assertThat(clerk.words("#deadlines-page .step-state")).containsExactly("Còn 2 ngày: Kế hoạch");

        goesToDeadlines(robot);
        assertThat(clerk.words("#page-title")).containsExactly("Các mốc thời hạn");
        assertThat(clerk.words("#deadline-0 .deadline-day")).containsExactly("14/8/2025");
        assertThat(clerk.words("#deadline-0 .deadline-state")).containsExactly("còn 2 ngày");
        assertThat(clerk.words("#deadline-0 .deadline-note")).containsExactly(
                "“Trước ngày 15/8/2025” không tính chính ngày đó, nghĩa là chậm nhất ngày 14/8/2025.");
        assertThat(clerk.sees(text -> text.startsWith("Cấp trên: trước ngày 15/8/2025 ("))).isTrue();
        Node first = clerk.control("deadline-go-0");
        assertThat(first.isFocused()).isTrue();

        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(clerk.words("#page-title")).containsExactly("Phân công và tiến độ");
        assertThat(clerk.sees(text -> text.startsWith("Mốc đang chọn: hoàn thiện kế hoạch"))).isTrue();
        goesToDeadlines(robot);
        assertThat(clerk.words("#deadline-0 .deadline-day")).containsExactly("14/8/2025");
        clerk.goesTo(6);
        assertThat(clerk.words("#page-title")).containsExactly("Phân công và tiến độ");
    }

    @Test
    void proposedDaysAreTakenOverAsOneEditAndUndone(FxRobot robot) {
        Clerk clerk = new Clerk(robot);
        clerk.opensSample("trung-khanh");
        goesToDeadlines(robot);
        assertThat(clerk.words("#deadline-take-all")).containsExactly("Lấy cả 3 ngày _đề xuất");

        clerk.presses("deadline-take-all");
        assertThat(clerk.words(".deadline-day")).containsExactly("12/8/2025", "22/8/2025", "31/8/2025", "05/9/2025");
        clerk.control(KeyCode.Z);
        assertThat(clerk.words(".deadline-day")).containsExactly("31/8/2025");
        clerk.presses("deadline-take-1");
        assertThat(clerk.words(".deadline-day")).containsExactly("22/8/2025", "31/8/2025");
        clerk.goesTo(6);
        assertThat(clerk.sees("Mốc thời gian (2)"::equals)).isTrue();
    }

    @Test
    void theCalendarIsWrittenAndTheFolderSaid(FxRobot robot) throws IOException {
        Clerk clerk = new Clerk(robot);
        clerk.opensSample("dai-son");
        goesToDeadlines(robot);
        clerk.presses("deadline-ics");

        try (Stream<Path> files = Files.list(folder)) {
            Path written = files.filter(file -> file.toString().endsWith(".ics")).findFirst().orElseThrow();
            assertThat(clerk.words("#deadline-told")).containsExactly("Đã ghi 4 mốc vào tệp "
                    + written.getFileName() + ", trong thư mục " + folder.toAbsolutePath() + ".");
            assertThat(Files.readString(written)).contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20250814",
                    "SUMMARY:Kế hoạch: ");
        }
    }

    @Test
    void aNearDeadlineStandsOnTheStartPageWithIconAndWords(FxRobot robot) {
        Clerk clerk = new Clerk(robot);
        clerk.opensSample("dai-son");
        clerk.presses("home");

        assertThat(clerk.words(".conference-card .finding-warning"))
                .containsExactly("Còn 2 ngày: Kế hoạch, thứ Năm, 14/8/2025");
        assertThat(robot.lookup(".conference-card .finding-warning .ikonli-font-icon").tryQuery()).isPresent();
    }

    @Test
    void theMeetingsDayIsAskedForAndMovesTheProposals(FxRobot robot) {
        Clerk clerk = new Clerk(robot);
        clerk.beginsConference("Suối Mơ", 0, "", "Đại Sơn");
        goesToDeadlines(robot);
        clerk.presses("deadline-to-meeting");
        assertThat(clerk.words("#page-title")).containsExactly("Hình thức và quy mô");
        robot.write("22/8/2025", 0).type(KeyCode.TAB);
        goesToDeadlines(robot);

        assertThat(clerk.words(".deadline-day")).contains("22/8/2025");
        assertThat(clerk.<Node>control("deadline-to-meeting").isVisible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "trung-khanh", "dai-son", "ngoc-trao"})
    void nothingIsCutOrWithoutANameOnSmallScreens(String sample, FxRobot robot) {
        Clerk clerk = new Clerk(robot);
        if (sample.isEmpty()) {
            clerk.beginsConference("", 0, "", "khác");
        } else {
            clerk.opensSample(sample);
        }
        goesToDeadlines(robot);
        for (int[] screen : new int[][] {{1366, 768}, {1280, 720}}) {
            robot.interact(() -> {
                window.stage().setWidth(screen[0]);
                window.stage().setHeight(screen[1]);
            });
            WaitForAsyncUtils.waitForFxEvents();
            List<String> faults = WaitForAsyncUtils.waitForAsyncFx(20_000,
                    () -> WindowFaults.of(window.stage().getScene().getRoot()));
            assertThat(faults).isEmpty();
        }
    }
}
