package vn.dienhinh.ui.step.delegate.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.files.AtomicFileStore;
import vn.dienhinh.infrastructure.settings.JsonColumnMemory;
import vn.dienhinh.infrastructure.sheet.SheetFiles;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.step.StepWindow;
import vn.dienhinh.ui.theme.Theme;

/** Ten thousand rows, half of them with a remark and most in pairs, are looked at without waiting. */
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class LargeImportTest {

    private static final int ROWS = 10_000;
    /** Generous for a machine that does other things too; usual is a tenth of it. */
    private static final long MOST_MILLISECONDS = 1_000;

    @TempDir
    private Path folder;
    private ImportModel model;

    @Start
    void start(Stage stage) {
        UiContext context = StepWindow.context();
        model = new ImportModel(StepWindow.model(Conference.blank("c")), context,
                new DelegateImport(new SheetFiles(), context.clock(), context.ids()),
                new JsonColumnMemory(folder, new AtomicFileStore()), ids -> { });
        Scene scene = new Scene(new ImportPage(model, context.messages()), 760, 580);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private Path list() throws IOException {
        StringBuilder text = new StringBuilder("STT,Họ và tên,Năm sinh,Chức vụ\r\n");
        for (int row = 1; row <= ROWS; row++) {
            text.append(row).append(",Nông Thị Ước ").append((char) ('A' + row % 26)).append((char) ('a' + row / 26 % 26))
                    .append(',').append(row % 2 == 0 ? "1975" : "75").append(",Trưởng xóm ").append(row).append("\r\n");
        }
        return Files.writeString(folder.resolve("a.csv"), text, StandardCharsets.UTF_8);
    }

    @Test
    void everyStepIsShownAtOnce(FxRobot robot, TestReporter reporter) throws IOException {
        Path file = list();
        robot.interact(() -> model.read(List.of(file)));
        WaitForAsyncUtils.waitForFxEvents();
        TableView<?> table = robot.lookup("#importing-rows").query();
        assertThat(table.getItems()).hasSize(ROWS);

        long filtered = milliseconds(robot, () -> model.filterProperty().set(RowFilter.REMARKED));
        assertThat(table.getItems()).hasSize(ROWS / 2);
        long scrolled = milliseconds(robot, () -> table.scrollTo(ROWS / 2 - 1));
        String place = model.rows().get(0).place().toString();
        long left = milliseconds(robot, () -> model.setRowsTaken(List.of(place), false));
        assertThat(model.selection().chosen()).hasSize(ROWS - 1);
        reporter.publishEntry("10 000 rows in the preview", "filtered in " + filtered + " ms, scrolled in " + scrolled
                + " ms, one left out in " + left + " ms");
        assertThat(List.of(filtered, scrolled, left)).allMatch(time -> time < MOST_MILLISECONDS);
    }

    private static long milliseconds(FxRobot robot, Runnable action) {
        long start = System.nanoTime();
        robot.interact(action);
        WaitForAsyncUtils.waitForFxEvents(1);
        return (System.nanoTime() - start) / 1_000_000;
    }
}
