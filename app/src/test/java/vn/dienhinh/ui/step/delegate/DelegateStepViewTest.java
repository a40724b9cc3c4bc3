package vn.dienhinh.ui.step.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.StepWindow;

@ExtendWith(ApplicationExtension.class)
class DelegateStepViewTest {

    private ConferenceModel model;
    private DelegateStepView view;
    private Stage stage;

    @Start
    void start(Stage onStage) {
        stage = onStage;
        open(DelegateFixtures.capped(2));
    }

    private void open(Conference conference) {
        model = DelegateFixtures.model(conference);
        view = new DelegateStepView(model, StepWindow.context(), DelegateFixtures.tools());
        StepWindow.show(stage, view);
    }

    @Test
    void threePeopleAreTypedByKeyboardAloneWithAtMostFourKeysBesidesTheText(FxRobot robot) {
        robot.interact(() -> view.node().requestFocus());
        robot.interact(() -> view.reveal(Place.field(Step.DELEGATES, "delegates")));
        // Tab, Tab, first letter, Enter: four keys; the next two keep the category: Tab, Enter.
        robot.write("Nông Văn Ước").type(KeyCode.TAB).write("1975").type(KeyCode.TAB).write("k").type(KeyCode.ENTER);
        StepWindow.unikey(robot, "Ly Thi E", 1, "Én");
        robot.type(KeyCode.TAB).write("1980").type(KeyCode.ENTER);
        robot.write("Mã Đức").type(KeyCode.TAB).write("1990").type(KeyCode.ENTER);

        assertThat(model.conference().delegates()).extracting(Delegate::fullName)
                .containsExactly("Nông Văn Ước", "Ly Thi Én", "Mã Đức");
        assertThat(model.conference().delegates()).extracting(Delegate::category)
                .containsOnly(DelegateCategory.GUEST);
        assertThat(model.conference().delegates()).extracting(Delegate::birthYear).containsExactly(1975, 1980, 1990);
    }

    @Test
    void aBrokenCapIsSaidAndMended(FxRobot robot) {
        robot.interact(() -> view.reveal(Place.field(Step.DELEGATES, "delegates")));
        for (String name : List.of("A", "B", "C")) {
            robot.write(name).type(KeyCode.TAB).type(KeyCode.TAB).write("c").type(KeyCode.ENTER);
        }
        assertThat(judgement(robot)).anyMatch(text -> text.contains("quá mức tối đa 2"));
        StepWindow.picture(view.node(), "delegates-cap-broken");

        robot.type(KeyCode.UP).press(KeyCode.CONTROL).type(KeyCode.DELETE).release(KeyCode.CONTROL);

        assertThat(model.conference().delegates()).hasSize(2);
        assertThat(judgement(robot)).noneMatch(text -> text.contains("quá mức tối đa"));
    }

    @Test
    void anEmptyListSaysWhatItIsForAndOffersTheFirstAction(FxRobot robot) {
        StepWindow.picture(view.node(), "delegates-0");
        robot.clickOn("Nhập đại biểu đầu tiên").write("Bế Kim").type(KeyCode.ENTER);
        assertThat(model.conference().delegates()).extracting(Delegate::fullName).containsExactly("Bế Kim");
        StepWindow.picture(view.node(), "delegates-1");
    }

    @Test
    void filterAndSearchShowPartsWithTheirNumbersInTheWholeList(FxRobot robot) {
        robot.interact(() -> open(DelegateFixtures.conference(DelegateFixtures.people(150))));
        StepWindow.picture(view.node(), "delegates-150");
        robot.clickOn("#delegates-filter-LEADER");
        assertThat(rows(robot)).isEqualTo(14);
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL).write("uoc");
        assertThat(rows(robot)).isBetween(1, 13);
        StepWindow.picture(view.node(), "delegates-found");
        robot.interact(() -> {
            stage.setWidth(1120);
            stage.setHeight(640);
        });
        robot.type(KeyCode.ESCAPE).clickOn("#delegates-filter-ALL").clickOn("#delegates-findings .title");
        StepWindow.picture(view.node(), "delegates-150-wide");
    }

    @Test
    void rowsPastedWhileTheListIsNarrowedStayInSight(FxRobot robot) {
        robot.interact(() -> open(DelegateFixtures.conference(DelegateFixtures.people(150))));
        robot.clickOn("#delegates-filter-LEADER");
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL).write("uoc");
        int shown = rows(robot);
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Ksor H'Bia\t1975\tKhách mời\r\nY Moan\t1980\t\r\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.N).type(KeyCode.V).release(KeyCode.CONTROL);
        assertThat(model.conference().delegates()).hasSize(152);
        assertThat(model.conference().delegates().get(151).category()).isEqualTo(DelegateCategory.LEADER);
        assertThat(rows(robot)).isEqualTo(shown + 2);
    }

    @Test
    void aFindingLeadsToItsCell(FxRobot robot) {
        robot.interact(() -> open(DelegateFixtures.conference(DelegateFixtures.people(150))));
        Place place = model.findingsProperty().get().stream()
                .filter(finding -> finding.code().equals("delegates.birthYear.future")).reduce((a, b) -> b)
                .orElseThrow().place();
        robot.interact(() -> view.reveal(place));
        WaitForAsyncUtils.waitForFxEvents();
        var cell = robot.lookup(".table-view").<TableView<?>>query().getFocusModel().getFocusedCell();
        assertThat("delegates[" + cell.getRow() + "]." + cell.getTableColumn().getId()).isEqualTo(place.path());
    }

    @Test
    void aWrongLetterIsMendedByOneButton(FxRobot robot) {
        robot.interact(() -> open(DelegateFixtures.conference(List.of(Delegate.blank("w").withFullName("Lƣơng Văn A")
                .withCategory(DelegateCategory.GUEST)))));
        robot.clickOn("#delegates-findings .title").clickOn("Sửa giúp");
        assertThat(model.conference().delegates().get(0).fullName()).isEqualTo("Lương Văn A");
    }

    @Test
    void whyNamesThePaper(FxRobot robot) {
        robot.interact(() -> open(DelegateFixtures.conference(DelegateFixtures.people(9))));
        robot.clickOn("Vì sao?");
        assertThat(robot.lookup("#delegates-composition .field-help").<Labeled>query().getText())
                .contains("160/KH-UBND");
        StepWindow.picture(view.node(), "delegates-why");
    }

    @Test
    void farColumnsComeWithTheCursorAndTheNameStays(FxRobot robot) {
        robot.interact(() -> open(DelegateFixtures.conference(DelegateFixtures.people(10_000))));
        robot.interact(() -> view.reveal(Place.entry(Step.DELEGATES, "delegates", 7000, "note", "d7000")));
        robot.write("ghi").type(KeyCode.ENTER);
        assertThat(model.conference().delegates().get(7000).note()).isEqualTo("ghi");
        TableView<?> table = robot.lookup(".table-view").query();
        assertThat(table.getVisibleLeafColumns().get(1).getId()).isEqualTo("fullName");
        assertThat(table.getVisibleLeafColumns()).extracting("id").contains("note").doesNotContain("birthYear");
        StepWindow.picture(view.node(), "delegates-10000");
    }

    private static List<String> judgement(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#delegates-composition .finding").<Labeled>queryAll().stream().map(Labeled::getText)
                .toList();
    }

    private static int rows(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".table-view").<TableView<?>>query().getItems().size() - 1;
    }
}
