package vn.dienhinh.ui.step.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.StepSamples;
import vn.dienhinh.ui.step.StepWindow;

@ExtendWith(ApplicationExtension.class)
class PlanStepViewTest {

    private ConferenceModel model;
    private PlanStepView view;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        model = StepSamples.model("trung-khanh");
        view = new PlanStepView(model, StepSamples.context(new ArrayList<>()), StepSamples.planDrafter(),
                StepSamples.nowhere());
        StepWindow.show(stage, view);
        model.apply("test", c -> c.withPlan(c.plan().withSections(StepSamples.planDrafter().defaultSections(c))));
    }

    @Test
    void aDraftedTextFollowsTheDataUntilItIsEdited(FxRobot robot) {
        open(robot, "venue");
        robot.interact(() -> model.apply("test", c -> c.withMeeting(c.meeting().withVenue("Nhà văn hóa Bản Viết"))));
        assertThat(body(robot).getText()).contains("Nhà văn hóa Bản Viết");

        StepWindow.clear(robot, "section-body");
        robot.write("Họp tại sân trường.");
        robot.interact(view::commitPending);
        robot.interact(() -> model.apply("test", c -> c.withMeeting(c.meeting().withVenue("Hội trường UBND"))));

        assertThat(section("venue").body()).isEqualTo("Họp tại sân trường.");
        assertThat(body(robot).getText()).isEqualTo("Họp tại sân trường.");
        StepWindow.picture(view.node(), "plan-own-text");
    }

    @Test
    void aSlipIsMendedByOneClickUnderItsFieldAndUndoTakesItBack(FxRobot robot) {
        open(robot, "venue");
        StepWindow.clear(robot, "section-body");
        robot.interact(() -> body(robot).setText("Gửi danh sách trích ngành."));
        robot.interact(view::commitPending);
        Button mend = robot.lookup("Sửa giúp").queryButton();
        StepWindow.picture(view.node(), "plan-mend");

        robot.interact(mend::fire);
        assertThat(section("venue").body()).isEqualTo("Gửi danh sách trích ngang.");
        assertThat(body(robot).getText()).isEqualTo("Gửi danh sách trích ngang.");

        robot.interact(() -> {
            model.undo();
        });
        assertThat(section("venue").body()).isEqualTo("Gửi danh sách trích ngành.");
    }

    @Test
    void theDraftedTextComesBackWhenAskedFor(FxRobot robot) {
        open(robot, "venue");
        String drafted = body(robot).getText();
        Button restore = robot.lookup("#section-body-restore").queryButton();
        assertThat(restore.isDisabled()).isTrue();
        StepWindow.clear(robot, "section-body");
        robot.write("Nơi khác");
        robot.interact(view::commitPending);
        assertThat(restore.isDisabled()).isFalse();

        robot.interact(restore::fire);

        assertThat(section("venue").isDrafted()).isTrue();
        assertThat(body(robot).getText()).isEqualTo(drafted);
    }

    @Test
    void unikeysFakeBackspacesDoNoHarmInTheText(FxRobot robot) {
        open(robot, "venue");
        StepWindow.clear(robot, "section-body");

        StepWindow.unikey(robot, "tao", 2, "ạo");
        robot.interact(view::commitPending);

        assertThat(section("venue").body()).isEqualTo("tạo");
    }

    @Test
    void whatIsTypedIsKeptWhenAnotherSectionIsChosen(FxRobot robot) {
        open(robot, "venue");
        StepWindow.clear(robot, "section-body");
        robot.write("Tại đình làng.");

        open(robot, "purpose");

        assertThat(section("venue").body()).isEqualTo("Tại đình làng.");
        assertThat(section("purpose").isDrafted()).isTrue();
    }

    @Test
    void lookingThroughEveryPartChangesNothing(FxRobot robot) {
        var before = model.conference();

        robot.clickOn("#plan-parts");
        robot.type(KeyCode.HOME);
        for (int i = 0; i < 30; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.interact(view::commitPending);

        assertThat(model.conference()).isEqualTo(before);
    }

    @Test
    void aSectionIsAddedAndNamedByKeyboard(FxRobot robot) {
        open(robot, "venue");
        robot.interact(() -> robot.lookup("#section-add").queryButton().fire());
        robot.write("Trang phục");
        robot.interact(view::commitPending);

        assertThat(model.conference().plan().sections()).anyMatch(
                section -> "Trang phục".equals(section.title()) && section.level() == 2);
    }

    @Test
    void recipientsAreAddedWithEnter(FxRobot robot) {
        robot.interact(() -> model.apply("test", c -> c.withRecipients(java.util.List.of())));
        robot.interact(() -> view.reveal(Place.field(Step.PLAN, "recipients")));
        robot.interact(() -> robot.lookup("#recipients-add").queryButton().fire());
        robot.write("UBND huyện");
        robot.type(KeyCode.ENTER);
        robot.write("Đảng ủy xã");
        robot.interact(view::commitPending);

        assertThat(model.conference().recipients()).extracting("name").containsExactly("UBND huyện", "Đảng ủy xã");
    }

    @Test
    void everyPartFitsAtBothWidths(FxRobot robot) {
        robot.interact(() -> model.apply("test", c -> c.withPlan(c.plan().withSections(c.plan().sections().stream()
                .map(s -> s.id().equals("focus") ? s.withBody("Nội dung rất dài. ".repeat(280)) : s).toList()))));
        for (int width : new int[] {760, 1120}) {
            robot.interact(() -> {
                stage.setWidth(width);
                stage.setHeight(600);
            });
            for (String path : new String[] {"plan.head.number", "plan.opening", "plan.sections[10].body",
                    "plan.sections[9].body", "plan.closing", "recipients[1].name", "plan.backdrop",
                    "budget.meetingSource"}) {
                robot.interact(() -> view.reveal(Place.field(Step.PLAN, path)));
                StepWindow.picture(view.node(), "plan-" + width + "-" + path.replaceAll("[^a-zA-Z0-9]+", "-"));
            }
        }
        robot.interact(() -> model.apply("test", c -> c.withRecipients(java.util.List.of())
                .withPlan(c.plan().withSections(java.util.List.of()))));
        StepWindow.picture(view.node(), "plan-empty");
        assertThat(robot.lookup("#plan-use-defaults").queryButton().isVisible()).isTrue();
    }

    private void open(FxRobot robot, String id) {
        int index = model.conference().plan().sections().stream().map(PlanSection::id).toList().indexOf(id);
        robot.interact(() -> view.reveal(Place.field(Step.PLAN, "plan.sections[" + index + "].body")));
    }

    private PlanSection section(String id) {
        return model.conference().plan().sections().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private static TextInputControl body(FxRobot robot) {
        return robot.lookup("#section-body").queryTextInputControl();
    }
}
