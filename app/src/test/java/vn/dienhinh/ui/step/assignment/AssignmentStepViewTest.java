package vn.dienhinh.ui.step.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.StepSamples;
import vn.dienhinh.ui.step.StepWindow;

@ExtendWith(ApplicationExtension.class)
class AssignmentStepViewTest {

    private ConferenceModel model;
    private AssignmentStepView view;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        model = StepSamples.model("dai-son");
        view = new AssignmentStepView(model, StepSamples.context(new ArrayList<>()));
        StepWindow.show(stage, view);
    }

    @Test
    void dutiesAreWrittenOneALine(FxRobot robot) {
        robot.interact(() -> model.apply("test", c -> c.withAssignments(List.of())));
        StepWindow.picture(view.node(), "assignments-empty");
        robot.interact(() -> robot.lookup("#section-add").queryButton().fire());
        robot.write("Công an xã");
        robot.interact(() -> robot.lookup("#assignment-duties").query().requestFocus());
        robot.write("Giữ trật tự\nPhân luồng xe");
        robot.interact(view::commitPending);

        assertThat(model.conference().assignments()).hasSize(1);
        assertThat(model.conference().assignments().get(0).assignee()).isEqualTo("Công an xã");
        assertThat(model.conference().assignments().get(0).tasks()).containsExactly("Giữ trật tự", "Phân luồng xe");
    }

    @Test
    void milestonesCanBeSeenByDateAndStayInTheirOrder(FxRobot robot) {
        robot.interact(() -> model.apply("test", c -> c.withMilestones(List.of(
                milestone("sau", 25), milestone("trước", 5)))));
        robot.interact(() -> view.reveal(Place.field(Step.ASSIGNMENTS, "milestones[0].what")));

        robot.interact(() -> robot.lookup("#milestones-by-date").queryAs(
                javafx.scene.control.CheckBox.class).fire());

        assertThat(MilestoneOrder.byDate(model.conference().milestones())).extracting("what")
                .containsExactly("trước", "sau");
        assertThat(model.conference().milestones()).extracting("what").containsExactly("sau", "trước");
    }

    @Test
    void aMilestoneIsAddedByKeyboard(FxRobot robot) {
        robot.interact(() -> model.apply("test", c -> c.withMilestones(List.of())));
        robot.interact(() -> view.reveal(Place.field(Step.ASSIGNMENTS, "milestones")));
        StepWindow.picture(view.node(), "milestones-empty");
        robot.interact(() -> robot.lookup("#milestones-add").queryButton().fire());
        robot.write("Duyệt danh sách");
        robot.type(KeyCode.ENTER);

        assertThat(model.conference().milestones()).extracting("what").containsExactly("Duyệt danh sách");
    }

    @Test
    void bothTabsFitAtBothWidths(FxRobot robot) {
        for (int width : new int[] {760, 1120}) {
            robot.interact(() -> {
                stage.setWidth(width);
                stage.setHeight(600);
            });
            for (String path : new String[] {"assignments[0].assignee", "milestones[1].limit"}) {
                robot.interact(() -> view.reveal(Place.field(Step.ASSIGNMENTS, path)));
                StepWindow.picture(view.node(), "step6-" + width + "-" + path.replaceAll("[^a-zA-Z0-9]+", "-"));
            }
        }
        assertThat(robot.lookup("#milestones-table").tryQuery()).isPresent();
    }

    private static Milestone milestone(String what, int day) {
        return Milestone.blank(what).withWhat(what).withLimit(TimeLimit.before(LocalDate.of(2025, 8, day)));
    }
}
