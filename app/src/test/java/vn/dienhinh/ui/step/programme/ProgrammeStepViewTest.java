package vn.dienhinh.ui.step.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.StepSamples;
import vn.dienhinh.ui.step.StepWindow;

@ExtendWith(ApplicationExtension.class)
class ProgrammeStepViewTest {

    private ConferenceModel model;
    private ProgrammeStepView view;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        model = StepSamples.model("dai-son");
        view = new ProgrammeStepView(model, StepSamples.context(new ArrayList<>()), StepSamples.nowhere());
        StepWindow.show(stage, view);
    }

    @Test
    void itemsAreAddedByKeyboardAlone(FxRobot robot) {
        robot.interact(() -> model.apply("test", c -> c.withProgramme(List.of())));
        StepWindow.picture(view.node(), "programme-empty");
        robot.interact(() -> robot.lookup("#programme-add").queryButton().fire());
        robot.write("Chào cờ");
        robot.type(KeyCode.TAB);
        robot.write("5");
        robot.type(KeyCode.ENTER);
        robot.write("Khai mạc");
        robot.type(KeyCode.TAB);
        robot.write("10");
        robot.type(KeyCode.ENTER);
        robot.interact(view::commitPending);

        assertThat(model.conference().programme()).extracting("text").containsExactly("Chào cờ", "Khai mạc");
        assertThat(model.conference().programme()).extracting("minutes").containsExactly(5, 10);
    }

    @Test
    void theSuperiorsItemsFillWhatIsMissing(FxRobot robot) {
        robot.interact(() -> model.apply("test", c -> c.withProgramme(List.of())));
        int ruled = model.conference().rules().programme().size();

        robot.interact(() -> robot.lookup("#programme-fill").queryButton().fire());

        assertThat(model.conference().programme()).hasSize(ruled);
        assertThat(robot.lookup("#programme-fill").queryButton().isDisabled()).isTrue();
    }

    @Test
    void anItemMovesDownByItsKey(FxRobot robot) {
        List<String> before = model.conference().programme().stream().map(item -> item.text()).toList();
        robot.interact(() -> view.reveal(vn.dienhinh.domain.finding.Place.field(
                vn.dienhinh.domain.finding.Step.PROGRAMME, "programme[0].text")));

        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);

        assertThat(model.conference().programme().get(1).text()).isEqualTo(before.get(0));
    }

    @Test
    void timesStandBesideTheItems(FxRobot robot) {
        robot.interact(() -> model.apply("test", c -> c.withMeeting(c.meeting().withStartTime(LocalTime.of(7, 30)))
                .withProgramme(c.programme().stream().map(item -> item.withMinutes(70)).toList())));
        for (int width : new int[] {760, 1120}) {
            robot.interact(() -> {
                stage.setWidth(width);
                stage.setHeight(600);
            });
            StepWindow.picture(view.node(), "programme-" + width);
        }

        assertThat(robot.lookup("8 giờ 40").tryQuery()).isPresent();
    }
}
