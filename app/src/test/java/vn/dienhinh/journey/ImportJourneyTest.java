package vn.dienhinh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vn.dienhinh.bootstrap.ProgramWindow;
import vn.dienhinh.domain.roster.RosterField;
import vn.dienhinh.roster.Corpus;
import vn.dienhinh.ui.step.StepWindow;

/** Lists of hamlets come in through the window, and the list goes out again. */
@ExtendWith(ApplicationExtension.class)
class ImportJourneyTest {

    @TempDir
    private Path folder;
    private ProgramWindow window;
    private ToldDialogs dialogs;
    private Clerk clerk;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        dialogs = new ToldDialogs(folder);
        window = ProgramWindow.show(stage, folder, folder, dialogs);
    }

    @AfterEach
    void close() throws InterruptedException {
        window.close();
    }

    private void opensList(FxRobot by) {
        robot = by;
        clerk = new Clerk(by);
        clerk.beginsConference("Đại Sơn", 0, "", "Đại Sơn");
        clerk.goesTo(7);
    }

    private Path csv(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\r\n", lines), StandardCharsets.UTF_8);
    }

    private void chooses(Path... files) {
        dialogs.willOpenAll(List.of(files));
        picks("delegates-import", "delegates-import-files");
    }

    private void picks(String menu, String item) {
        MenuButton button = clerk.control(menu);
        robot.interact(() -> button.getItems().stream().filter(each -> item.equals(each.getId())).findFirst()
                .map(MenuItem.class::cast).orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int people() {
        WaitForAsyncUtils.waitForFxEvents();
        return table().getItems().size() - 1;
    }

    /** True when somebody of that name is met on the way through the whole list. */
    private boolean isListed(String name) {
        for (int row = 0; row < table().getItems().size(); row++) {
            int at = row;
            robot.interact(() -> table().scrollTo(at));
            WaitForAsyncUtils.waitForFxEvents();
            if (robot.lookup(name).tryQuery().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private TableView<?> table() {
        return robot.lookup("#delegates-table .table-view").query();
    }

    private String count() {
        return clerk.words("#importing-count").get(0);
    }

    private void presses(String id) {
        robot.interact(() -> clerk.<ButtonBase>control(id).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void threeHamletsFilesBecomeOneListAndGoBackInOneStep(FxRobot by) throws IOException {
        opensList(by);
        clerk.typesRow("Lý Văn An", "1970", "đ");
        Path broken = Files.write(folder.resolve("thon-4.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9});
        chooses(Corpus.write("06-hamlet-sections-with-sums.xlsx", folder), Corpus.write("08-tcvn3.xls", folder),
                Corpus.write("11-decomposed.docx", folder),
                csv("thon-3.csv", "STT,Họ và tên,Năm sinh", "1,Ksor H'Bia,1975", "2,,1980", "3,LÝ VĂN AN,1970"), broken);

        assertThat(clerk.sees(text -> text.startsWith("Tệp thon-4.xlsx bị hỏng"))).isTrue();
        assertThat(count()).startsWith("Sẽ thêm").contains("1 dòng không nhận được").contains("chữ cũ cần xem mẫu");
        StepWindow.picture(clerk.control("importing"), "import-three-files");
        presses("importing-add");
        assertThat(clerk.words("#importing-letters-after")).containsExactly("Nguyễn Văn Hùng");
        assertThat(clerk.<Node>control("importing-letters-convert").isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(clerk.<Node>control("importing-add").isFocused()).isTrue();
        clerk.presses("part-pairs");
        StepWindow.picture(clerk.control("importing"), "import-pairs");
        assertThat(clerk.<ListView<?>>control("importing-pairs").getItems()).isNotEmpty();
        ListView<?> pairs = clerk.control("importing-pairs");
        robot.interact(() -> {
            pairs.requestFocus();
            pairs.getSelectionModel().select(0);
        });
        robot.type(KeyCode.DELETE);
        assertThat(count()).contains("1 dòng bỏ ra");
        ButtonBase add = clerk.control("importing-add");
        int expected = Integer.parseInt(add.getText().replaceFirst("\\D*(\\d+).*", "$1"));
        presses("importing-add");

        assertThat(people()).isEqualTo(1 + expected).isGreaterThan(8);
        assertThat(isListed("Ksor H'Bia")).isTrue();
        clerk.control(KeyCode.Z);
        assertThat(people()).isEqualTo(1);
        clerk.control(KeyCode.Y);
        assertThat(people()).isEqualTo(1 + expected);
        assertThat(dialogs.errors()).isEmpty();
    }

    @Test
    void aListThatIsNotTakenLeavesEverythingAsItIs(FxRobot by) throws IOException {
        opensList(by);
        chooses(csv("thon-1.csv", "Họ và tên,Năm sinh", "Nông Thị Ước,1980"));
        assertThat(count()).isEqualTo("Sẽ thêm 1 đại biểu.");
        presses("importing-cancel");
        assertThat(people()).isZero();
        assertThat(clerk.sees(text -> text.equals("Xem trước: chưa có gì được thêm vào danh sách"))).isFalse();
    }

    @Test
    void aWrongColumnIsChosenAnewAndRemembered(FxRobot by) throws IOException {
        opensList(by);
        String[] lines = {"STT,Họ và tên,Vai", "1,Nông Thị Ước,Trưởng xóm"};
        chooses(csv("thon-1.csv", lines));
        clerk.presses("part-columns");
        ComboBox<RosterField> column = clerk.control("importing-column-2");
        robot.interact(() -> column.setValue(RosterField.POSITION));
        StepWindow.picture(clerk.control("importing"), "import-columns");
        presses("importing-add");
        assertThat(people()).isEqualTo(1);
        chooses(csv("thon-2.csv", lines));
        assertThat(clerk.words("#importing-notes").get(0)).contains("lựa chọn ở lần nhập trước");
        clerk.presses("part-columns");
        assertThat(clerk.<ComboBox<RosterField>>control("importing-column-2").getValue())
                .isEqualTo(RosterField.POSITION);
    }

    @Test
    void aTableFromTheClipboardIsPreviewedToo(FxRobot by) {
        opensList(by);
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(text(
                "Họ và tên\tNăm sinh\nY Moan Êban\t1975\nNông Thị Ước\tkhoảng 1950")));
        picks("delegates-import", "delegates-import-clipboard");
        assertThat(count()).isEqualTo("Sẽ thêm 2 đại biểu.");
        robot.interact(() -> clerk.<TableView<?>>control("importing-rows").getSelectionModel().select(1));
        assertThat(clerk.words("#importing-detail").get(0)).contains("Bảng vừa dán, dòng 3").contains("khoảng chừng");
        presses("importing-add");
        assertThat(people()).isEqualTo(2);
    }

    private static ClipboardContent text(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        return content;
    }

    @Test
    void peopleWhoComeInAreSeenWhateverTheListIsNarrowedTo(FxRobot by) throws IOException {
        opensList(by);
        clerk.typesRow("Lý Văn An", "1970", "đ");
        presses("delegates-filter-GUEST");
        assertThat(people()).isZero();
        chooses(csv("thon-1.csv", "Họ và tên,Năm sinh", "Nông Thị Ước,1980"));
        presses("importing-add");
        assertThat(clerk.sees("Nông Thị Ước"::equals)).isTrue();
    }

    @Test
    void theListGoesOutAndComesInAgain(FxRobot by) throws IOException {
        opensList(by);
        assertThat(clerk.<MenuButton>control("delegates-export").getItems().get(0).isDisable()).isTrue();
        clerk.typesRow("Y Moan Êban", "1970", "đ");
        clerk.typesRow("Nông Thị Ước", "1980", "k");
        picks("delegates-export", "delegates-export-xlsx");
        assertThat(clerk.words("#delegates-out .label").get(0)).startsWith("Đã lưu 2 đại biểu vào danh-sach-dai-bieu");
        Path written = onlyFile(".xlsx");
        picks("delegates-export", "delegates-export-csv");
        assertThat(onlyFile(".csv")).isNotEmptyFile();
        Files.delete(onlyFile(".csv"));
        chooses(written);
        assertThat(count()).isEqualTo("Sẽ thêm 2 đại biểu.");
        assertThat(clerk.words("#part-pairs")).containsExactly("Có thể trùng (2)");
        presses("importing-cancel");
        Files.delete(written);
        picks("delegates-export", "delegates-export-form");
        assertThat(clerk.words("#delegates-out .label").get(0)).startsWith("Đã lưu mẫu trống vào mau-danh-sach");
        chooses(onlyFile(".xlsx"));
        assertThat(count()).isEqualTo("Chưa có đại biểu nào để thêm.");
    }

    private Path onlyFile(String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).reduce((one, other) -> {
                throw new AssertionError("more than one file");
            }).orElseThrow();
        }
    }
}
