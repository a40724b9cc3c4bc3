package vn.dienhinh.ui.step.rules.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.application.rule.LegalForceLibrary;
import vn.dienhinh.application.rule.LegalForceStore;
import vn.dienhinh.application.rule.OwnLegalForce;
import vn.dienhinh.domain.check.text.LegalForceEntry;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.dialog.Dialogs;
import vn.dienhinh.ui.step.StepWindow;
import vn.dienhinh.ui.theme.Theme;

@ExtendWith(ApplicationExtension.class)
class LegalForcePaneTest {

    private final List<String> notices = new ArrayList<>();
    private LegalForceLibrary library;
    private LegalForcePane pane;
    private int checks;

    @Start
    void start(Stage stage) {
        library = new LegalForceLibrary(new InMemory());
        UiContext plain = StepWindow.context();
        UiContext context = new UiContext(plain.messages(), plain.findingMessages(), plain.tasks(), new Notices(),
                plain.clock(), plain.ids());
        pane = new LegalForcePane(new LegalForceModel(library, context, () -> checks++), context);
        ScrollPane page = new ScrollPane(pane);
        page.setFitToWidth(true);
        Scene scene = new Scene(page, 720, 620);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void anEntryIsSaidInSentencesWithWhereItStands(FxRobot robot) {
        find(robot, "98/2023");

        assertThat(words(robot)).contains("98/2023/NĐ-CP",
                "Có hiệu lực từ ngày 01/01/2024; đã hết hiệu lực từ ngày 01/7/2025. Nay theo Nghị định số "
                        + "152/2025/NĐ-CP.", "Có sẵn. Nguồn: Nghị định số 152/2025/NĐ-CP.");
        StepWindow.picture(pane, "force-one");
    }

    @Test
    void aPaperThatTheListDoesNotHaveIsSaidToBeUnknown(FxRobot robot) {
        find(robot, "999/1999");

        assertThat(robot.lookup("#force-rows .entry").queryAll()).isEmpty();
        assertThat(robot.lookup("Không có văn bản nào như vậy trong danh sách. Văn bản không có trong danh sách thì "
                + "chương trình không nhận xét gì.").query().isVisible()).isTrue();
    }

    @Test
    void aNewDecreeIsAddedAndTheCheckIsAskedAgain(FxRobot robot) {
        fire(robot, "force-add");
        fill(robot, "force-number", "10/2027/ND-CP");
        robot.interact(() -> editor(robot, "force-from").setText("1/3/2027"));
        fire(robot, "force-keep");

        assertThat(library.inForce().of("10/2027/ND-CP")).hasValueSatisfying(entry -> {
            assertThat(entry.from()).isEqualTo(LocalDate.of(2027, 3, 1));
            assertThat(entry.until()).isNull();
        });
        assertThat(checks).isEqualTo(1);
        assertThat(robot.lookup("#force-editor").query().isVisible()).isFalse();
    }

    @Test
    void aShippedEntryIsCorrectedTakenBackAndRestored(FxRobot robot) {
        find(robot, "30/2020");
        fire(robot, "force-edit-30-2020-N-CP");
        robot.interact(() -> editor(robot, "force-gone").setText("1/1/2026"));
        fire(robot, "force-keep");
        assertThat(until("30/2020/NĐ-CP")).isEqualTo(LocalDate.of(2025, 12, 31));

        fire(robot, "force-remove-30-2020-N-CP");
        assertThat(until("30/2020/NĐ-CP")).isNull();
        assertThat(notices).last().asString().contains("force.removed");

        fire(robot, "force-restore-30-2020-N-CP");
        assertThat(until("30/2020/NĐ-CP")).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(checks).isEqualTo(3);
    }

    @Test
    void whatIsWrongIsSaidUnderItsFieldAndNothingIsKept(FxRobot robot) {
        fire(robot, "force-add");
        fill(robot, "force-number", "nghi dinh");
        robot.interact(() -> editor(robot, "force-from").setText("1/3/2027"));
        robot.interact(() -> editor(robot, "force-gone").setText("1/2/2027"));
        fire(robot, "force-keep");

        assertThat(words(robot, "#force-editor .finding")).contains(
                "Ghi số và ký hiệu có dấu gạch chéo, như: 98/2023/NĐ-CP.",
                "Ngày hết hiệu lực phải sau ngày có hiệu lực.");
        assertThat(checks).isZero();
        assertThat(robot.lookup("#force-editor").query().isVisible()).isTrue();
        StepWindow.picture(pane, "force-editor");
    }

    private LocalDate until(String number) {
        return library.inForce().of(number).map(LegalForceEntry::until).orElse(null);
    }

    private static TextInputControl editor(FxRobot robot, String date) {
        return robot.lookup("#" + date).queryAs(javafx.scene.control.DatePicker.class).getEditor();
    }

    private static void find(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup("#force-find").queryTextInputControl().setText(words));
        robot.interact(() -> { });
    }

    private static void fill(FxRobot robot, String id, String text) {
        StepWindow.clear(robot, id);
        robot.write(text).type(KeyCode.TAB);
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
    }

    private static List<String> words(FxRobot robot) {
        return words(robot, "#force-rows .label");
    }

    private static List<String> words(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    /** Keeps in memory. */
    private static final class InMemory implements LegalForceStore {
        private OwnLegalForce kept = OwnLegalForce.none();

        @Override
        public Optional<OwnLegalForce> load() {
            return Optional.of(kept);
        }

        @Override
        public void save(OwnLegalForce own) {
            kept = own;
        }
    }

    /** Writes down what is told. */
    private final class Notices implements Dialogs {
        @Override
        public boolean confirm(String key, Object... arguments) {
            return true;
        }

        @Override
        public Choice choose(String key, Object... arguments) {
            return Choice.CANCEL;
        }

        @Override
        public void error(String key, Object... arguments) {
            notices.add(key);
        }

        @Override
        public void notice(String key, Object... arguments) {
            notices.add(key);
        }

        @Override
        public Optional<Path> fileToOpen(String titleKey, String extensionNameKey, String extension) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToSave(String titleKey, String extensionNameKey, String extension,
                                         String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String titleKey, Path start) {
            return Optional.empty();
        }
    }
}
