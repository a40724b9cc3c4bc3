package vn.dienhinh.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.CommitTextArea;
import vn.dienhinh.ui.control.DateField;
import vn.dienhinh.ui.step.StepWindow;
import vn.dienhinh.ui.step.unit.UnitStepView;

@ExtendWith(ApplicationExtension.class)
class UndoKeysTest {

    private ConferenceModel model;
    private CommitTextArea area;
    private DateField date;
    private TextField search;

    @Start
    void start(Stage stage) {
        area = new CommitTextArea(text -> { });
        date = new DateField(day -> { });
        search = new TextField();
        Conference blank = Conference.blank("c1");
        model = StepWindow.model(blank.withUnit(blank.unit().withName("Ngọc Trạo")));
        VBox page = new VBox(new UnitStepView(model, StepWindow.context()).node(), area, date, search);
        page.addEventFilter(KeyEvent.KEY_PRESSED, new UndoKeys(model::undo, model::redo));
        stage.setScene(new Scene(page, 800, 700));
        stage.show();
    }

    @Test
    void aTakenEditIsUndoneFromTheNextField(FxRobot robot) {
        StepWindow.clear(robot, "unit-name");
        robot.type(KeyCode.TAB);
        assertThat(name()).isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(name()).isEqualTo("Ngọc Trạo");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(name()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(name()).isEmpty();
    }

    @Test
    void typedTextIsTakenBackByItsField(FxRobot robot) {
        StepWindow.clear(robot, "unit-name");
        robot.type(KeyCode.TAB);
        robot.interact(() -> robot.lookup("#unit-name").query().requestFocus());
        robot.write("Xa");

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(robot.lookup("#unit-name").queryTextInputControl().getText()).isEmpty();
        assertThat(name()).isEmpty();
    }

    @Test
    void anEditTakenWithEnterIsUndoneInItsOwnField(FxRobot robot) {
        StepWindow.clear(robot, "unit-name");
        robot.write("Xuan").type(KeyCode.ENTER);
        assertThat(name()).isEqualTo("Xuan");

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(name()).isEqualTo("Ngọc Trạo");
        assertThat(robot.lookup("#unit-name").queryTextInputControl().getText()).isEqualTo("Ngọc Trạo");
    }

    @Test
    void datesAreasAndPlainFieldsKeepTheKeysOnlyWhileSomethingIsTyped(FxRobot robot) {
        robot.interact(() -> model.apply("field", c -> c.withUnit(c.unit().withName("Đại Sơn"))));
        robot.interact(date::requestFocus);
        robot.write("1");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.interact(area::requestFocus);
        robot.write("a");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.interact(search::requestFocus);
        robot.write("b");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(name()).isEqualTo("Đại Sơn");
        assertThat(date.getEditor().getText() + area.getText() + search.getText()).isEmpty();

        robot.interact(date::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(name()).isEqualTo("Ngọc Trạo");
    }

    private String name() {
        return model.conference().unit().name();
    }
}
