package vn.dienhinh.ui.step.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vn.dienhinh.application.conference.EditName;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.CheckIn;
import vn.dienhinh.domain.delegate.Composition;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.DelegateCodes;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.delegate.DelegateWay;
import vn.dienhinh.domain.delegate.SignInOrder;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.StepWindow;

@ExtendWith(ApplicationExtension.class)
class PeopleJourneyTest {

    private ConferenceModel model;
    private DelegateStepView view;
    private Stage stage;

    @Start
    void start(Stage onStage) {
        stage = onStage;
        open(DelegateFixtures.conference(DelegateFixtures.people(9)));
    }

    private void open(Conference conference) {
        model = DelegateFixtures.model(conference);
        view = new DelegateStepView(model, StepWindow.context(), DelegateFixtures.tools());
        StepWindow.show(stage, view);
    }

    private Optional<EditName> undo(FxRobot robot) {
        AtomicReference<Optional<EditName>> undone = new AtomicReference<>();
        robot.interact(() -> undone.set(model.undo()));
        return undone.get();
    }

    private static List<Delegate> people(int exemplars, int guests) {
        List<Delegate> people = new ArrayList<>();
        IntStream.range(0, exemplars).forEach(n -> people.add(Delegate.blank("e" + n)
                .withFullName("Nông Văn Ước " + n).withCategory(DelegateCategory.EXEMPLAR_INDIVIDUAL)));
        IntStream.range(0, guests).forEach(n -> people.add(Delegate.blank("g" + n)
                .withFullName("Đàm Thị Én " + n).withCategory(DelegateCategory.GUEST)));
        return people;
    }

    private Composition composition() {
        return model.conference().composition();
    }

    @Test
    void aBrokenRatioIsMendedByASuggestion(FxRobot robot) {
        robot.interact(() -> open(DelegateFixtures.conference(people(10, 10))));
        assertThat(words(robot, "#delegates-composition .finding")).anyMatch(text -> text.contains("50 %"));
        ToggleButton drop = robot.lookup("#delegates-suggestions .toggle-button").<ToggleButton>queryAll().stream()
                .filter(button -> button.getText().startsWith("bớt")).findFirst().orElseThrow();
        robot.clickOn(drop);
        assertThat(words(robot, "#delegates-suggestion-effect .label")).anyMatch(text -> text.contains("Khi đó có"));
        StepWindow.picture(view.node(), "people-suggestion");
        robot.clickOn("#delegates-suggestion-take");
        assertThat(composition().exemplars()).isEqualTo(10);
        assertThat(composition().guests()).isLessThan(10);
        assertThat(composition().waiting()).isPositive();
        assertThat(words(robot, "#delegates-composition .finding-error")).isEmpty();
        assertThat(undo(robot)).isPresent();
        assertThat(composition().guests()).isEqualTo(10);
    }

    @Test
    void aDeclineIsFilledFromTheWaitingList(FxRobot robot) {
        List<Delegate> people = people(3, 1);
        people.add(Delegate.blank("w").withFullName("Bế Kim Chờ").withCategory(DelegateCategory.EXEMPLAR_INDIVIDUAL)
                .withWay(DelegateWay.blank().withWaiting(true)));
        robot.interact(() -> open(DelegateFixtures.conference(people)));
        assertThat(composition().exemplars()).isEqualTo(3);
        robot.clickOn("#delegates-mode-WAY");
        TableView<?> table = robot.lookup("#delegates-way-table .table-view").query();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0, column(table, "answer"));
            table.getFocusModel().focus(0, column(table, "answer"));
        });
        robot.write("t").type(KeyCode.ENTER);
        assertThat(composition().exemplars()).isEqualTo(2);
        assertThat(composition().declined()).isEqualTo(1);
        Button call = robot.lookup("#delegates-call-instead").query();
        assertThat(call.getText()).isEqualTo("Mời thay: Bế Kim Chờ");
        StepWindow.picture(view.node(), "people-declined");
        robot.clickOn(call);
        assertThat(composition().exemplars()).isEqualTo(3);
        assertThat(undo(robot)).hasValueSatisfying(name -> assertThat(name.key()).isEqualTo("delegate.callInstead"));
        assertThat(undo(robot)).hasValueSatisfying(name -> assertThat(name.key()).isEqualTo("delegate.decline"));
        assertThat(composition().exemplars()).isEqualTo(3);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static TableColumn column(TableView<?> table, String id) {
        return table.getVisibleLeafColumns().stream().filter(column -> id.equals(column.getId())).findFirst()
                .orElseThrow();
    }

    @Test
    void severalAreChangedAtOnceAndBackInOneStep(FxRobot robot) {
        robot.interact(() -> open(DelegateFixtures.conference(people(12, 3))));
        TableView<?> table = robot.lookup("#delegates-table .table-view").query();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            selectNames(table, 11);
        });
        robot.clickOn("#delegates-bulk-open");
        robot.interact(() -> robot.lookup("#delegates-bulk-facet").<ComboBox<DelegateField>>query()
                .setValue(DelegateField.LOCALITY));
        ComboBox<String> value = robot.lookup("#delegates-bulk-value").query();
        robot.clickOn(value).write("Bản Khấy").clickOn("#delegates-bulk-change");
        StepWindow.picture(view.node(), "people-bulk");
        assertThat(model.conference().delegates().stream().filter(row -> row.locality().equals("Bản Khấy"))).hasSize(12);
        assertThat(undo(robot)).hasValueSatisfying(name -> {
            assertThat(name.key()).isEqualTo("delegate.bulk");
            assertThat(name.arguments().get(0)).isEqualTo(12);
        });
        assertThat(model.conference().delegates()).noneMatch(row -> row.locality().equals("Bản Khấy"));
    }

    private static <T> void selectNames(TableView<T> table, int last) {
        table.getSelectionModel().selectRange(0, table.getVisibleLeafColumn(1), last, table.getVisibleLeafColumn(1));
    }

    @Test
    void twentyAreCheckedInByKeyboard(FxRobot robot) {
        robot.interact(() -> open(DelegateFixtures.conference(people(15, 10))));
        robot.clickOn("#delegates-check-in");
        WaitForAsyncUtils.waitForFxEvents();
        var codes = DelegateCodes.of(model.conference().delegates());
        List<String> signing = SignInOrder.of(model.conference().delegates()).stream().map(Delegate::id).toList();
        for (int n = 0; n < 10; n++) {
            robot.clickOn("#check-in-entry").write(codes.get("e" + n)).type(KeyCode.ENTER);
            robot.write(Integer.toString(signing.indexOf("g" + n) + 1)).type(KeyCode.ENTER);
            assertThat(result(robot)).contains("Đàm Thị Én " + n);
        }
        assertThat(CheckIn.presence(model.conference().delegates(), null)).isEqualTo(new CheckIn.Presence(20, 25));
        assertThat(CheckIn.presence(model.conference().delegates(), DelegateCategory.GUEST).present()).isEqualTo(10);
        robot.write(codes.get("e3")).type(KeyCode.ENTER);
        assertThat(result(robot)).contains("đã được điểm danh lúc 10:00");
        robot.write("uoc 12").type(KeyCode.ENTER);
        assertThat(result(robot)).contains("Nông Văn Ước 12").contains("có mặt");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(CheckIn.presence(model.conference().delegates(), null).present()).isEqualTo(20);
        robot.write("khong co").type(KeyCode.ENTER);
        assertThat(result(robot)).contains("Không có ai");
        StepWindow.picture(robot.lookup("#check-in").query(), "people-check-in");
        robot.interact(() -> List.copyOf(Window.getWindows()).stream().filter(window -> window != stage)
                .forEach(Window::hide));
    }

    @Test
    void aScanIsTakenWhileAChoiceAmongSeveralIsOpen(FxRobot robot) {
        robot.interact(() -> open(DelegateFixtures.conference(people(15, 10))));
        robot.clickOn("#delegates-check-in");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#check-in-entry").write("uoc").type(KeyCode.ENTER);
        assertThat(result(robot)).contains("Có 15 người");
        robot.write(DelegateCodes.of(model.conference().delegates()).get("g4")).type(KeyCode.ENTER);
        assertThat(result(robot)).contains("Đàm Thị Én 4").contains("có mặt");
        assertThat(CheckIn.presence(model.conference().delegates(), null).present()).isEqualTo(1);
        robot.write("khongai").type(KeyCode.ENTER);
        robot.write(DelegateCodes.of(model.conference().delegates()).get("e7").toLowerCase()).type(KeyCode.ENTER);
        assertThat(CheckIn.presence(model.conference().delegates(), null).present()).isEqualTo(2);
        robot.interact(() -> List.copyOf(Window.getWindows()).stream().filter(window -> window != stage)
                .forEach(Window::hide));
    }

    @Test
    void escapeLeavesTheChoiceAmongSeveralForTheEmptyField(FxRobot robot) {
        robot.interact(() -> open(DelegateFixtures.conference(people(15, 10).stream()
                .map(delegate -> delegate.withBirthYear(1975)).toList())));
        robot.clickOn("#delegates-check-in");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#check-in-entry").write("uoc").type(KeyCode.ENTER);
        assertThat(robot.lookup("#check-in-found .list-cell").<Labeled>queryAll())
                .anyMatch(cell -> cell.getText().contains("sinh năm 1975"));

        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#check-in-found").query().isVisible()).isFalse();
        assertThat(robot.lookup("#check-in-entry").queryTextInputControl().getText()).isEmpty();
        assertThat(robot.lookup("#check-in-entry").query().isFocused()).isTrue();
        robot.interact(() -> List.copyOf(Window.getWindows()).stream().filter(window -> window != stage)
                .forEach(Window::hide));
    }

    @Test
    void theListIsNarrowedToAGroupAndSortedByName(FxRobot robot) {
        robot.interact(() -> open(DelegateFixtures.conference(DelegateFixtures.people(150))));
        robot.clickOn("#delegates-groups-open");
        robot.clickOn("#delegates-by-name");
        robot.interact(() -> robot.lookup("#delegates-facet").<ComboBox<DelegateField>>query()
                .setValue(DelegateField.ETHNICITY));
        ListView<?> groups = robot.lookup("#delegates-group-list").query();
        robot.interact(() -> groups.getSelectionModel().select(1));
        assertThat(rows(robot)).isBetween(90, 110);
        StepWindow.picture(view.node(), "people-groups");
        robot.clickOn(robot.lookup("#delegates-chosen .button").<Node>query());
        assertThat(rows(robot)).isEqualTo(150);
        robot.clickOn("#delegates-mode-BREAKDOWN");
        assertThat(words(robot, "#delegates-breakdown .label")).contains("Nữ", "Lứa tuổi");
        StepWindow.picture(view.node(), "people-breakdown");
    }

    private static int rows(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#delegates-table .table-view").<TableView<?>>query().getItems().size() - 1;
    }

    private static String result(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#check-in-result").<Label>query().getText();
    }

    private static List<String> words(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).<Labeled>queryAll().stream().map(Labeled::getText).toList();
    }
}
