package vn.dienhinh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.bootstrap.ProgramWindow;

/** From an empty store to papers ready for signing. */
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class NewConferenceToPapersJourneyTest {

    @TempDir
    private Path folder;
    private Path papers;
    private ToldDialogs dialogs;
    private ProgramWindow window;

    @Start
    void start(Stage stage) {
        papers = folder.resolve("van-ban");
        dialogs = new ToldDialogs(papers);
        window = ProgramWindow.show(stage, folder.resolve("data"), folder.resolve("elsewhere"), dialogs);
    }

    @AfterEach
    void close() throws InterruptedException {
        window.close();
    }

    @Test
    void aNewConferenceIsFilledStepByStepAndItsPapersHoldWhatWasTyped(FxRobot robot) throws IOException {
        Clerk clerk = new Clerk(robot);
        clerk.beginsConference("Ngọc Trao", 2, "ạo", "Đại Sơn");
        assertThat(clerk.reads("unit-name")).isEqualTo("Ngọc Trạo");

        clerk.fills("unit-parentName", "Thanh Hóa");
        clerk.fills("signer-headTitle", "CHỦ TỊCH");
        clerk.fills("signer-fullName", "Lê Thị Ước");
        clerk.goesTo(2);
        assertThat(clerk.reads("rules-scopes-0-sizes-0-cap")).isEqualTo("150");
        clerk.goesTo(3);
        robot.interact(() -> clerk.<RadioButton>control("form-tuyen-duong-dhtt").fire());
        clerk.fills("meeting-ordinal", "VI");
        clerk.fills("meeting-venue", "Hội trường xã");
        clerk.goesTo(4);
        clerk.typesInto("plan-head-number", "45");
        clerk.goesTo(5);
        clerk.presses("programme-add");
        clerk.typesRow("Chào cờ, hát Quốc ca", "5");
        clerk.typesRow("Trao giấy khen", "20");
        clerk.goesTo(6);
        clerk.presses("section-add");
        clerk.types("Văn phòng HĐND và UBND xã");
        clerk.goesTo(7);
        clerk.presses("delegates-add");
        clerk.typesRow("Nông Văn Ước", "1975", "k");
        clerk.goesTo(8);
        clerk.typesInto("reportHead-number", "46");
        clerk.goesTo(9);
        clerk.presses("export-change-folder");
        clerk.presses("export-run");

        assertThat(dialogs.errors()).isEmpty();
        assertThat(files()).hasSize(6).allMatch(name -> name.matches("[a-z-]+-xa-ngoc-trao-2025\\.(docx|pdf)"));
        for (String format : List.of("docx", "pdf")) {
            assertThat(paper("ke-hoach", format)).contains("XÃ NGỌC TRẠO", "Số: 45",
                    "Hội nghị tuyên dương điển hình tiên tiến", "lần thứ VI", "Chào cờ, hát Quốc ca",
                    "Trao giấy khen", "Văn phòng HĐND và UBND xã", "CHỦ TỊCH", "Lê Thị Ước");
            assertThat(paper("danh-sach", format)).contains("XÃ NGỌC TRẠO", "Nông Văn Ước", "1975");
            assertThat(paper("bao-cao", format)).contains("XÃ NGỌC TRẠO", "Số: 46", "Lê Thị Ước");
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> written = Files.list(papers)) {
            return written.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String paper(String stem, String format) throws IOException {
        String name = files().stream().filter(file -> file.startsWith(stem) && file.endsWith(format)).findFirst()
                .orElseThrow();
        return WrittenPapers.words(papers.resolve(name));
    }
}
