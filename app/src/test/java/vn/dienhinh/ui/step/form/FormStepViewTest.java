package vn.dienhinh.ui.step.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.SampleRules;
import vn.dienhinh.ui.step.StepWindow;

@ExtendWith(ApplicationExtension.class)
class FormStepViewTest {

    private static final String OWN = "Hội nghị điển hình tiên tiến xã Đại Sơn";

    private final AtomicInteger rulesOpened = new AtomicInteger();
    private ConferenceModel model;
    private FormStepView view;

    @Start
    void start(Stage stage) {
        model = StepWindow.model(SampleRules.commune(null));
        view = new FormStepView(model, StepWindow.context(), rulesOpened::incrementAndGet);
        StepWindow.show(stage, view);
    }

    @Test
    void onlyTheFormsOfTheRulesAreOfferedEachWithItsPaper(FxRobot robot) {
        assertThat(robot.lookup(".radio-button").match(node -> node.getId().startsWith("form-")).queryAll()).hasSize(3);
        RadioButton first = robot.lookup("#form-tuyen-duong").queryAs(RadioButton.class);
        assertThat(first.getAccessibleHelp()).contains("mục II.1", "160/KH-UBND");

        robot.interact(first::requestFocus);
        robot.type(KeyCode.SPACE);

        assertThat(model.conference().form().orElseThrow().id()).isEqualTo("tuyen-duong");
        StepWindow.picture(view.node(), "form");
    }

    @Test
    void withoutListedFormsTheWayLeadsToTheRules(FxRobot robot) {
        robot.interact(() -> model.apply("field", c -> Conference.blank("c1")));
        robot.interact(() -> robot.lookup("#form-open-rules").queryButton().fire());

        assertThat(rulesOpened).hasValue(1);
        StepWindow.picture(view.node(), "form-empty");
    }

    @Test
    void theWorkforceIsAskedForAndDecides(FxRobot robot) {
        assertThat(answer(robot)).contains("Hãy ghi số người");

        typeWorkforce(robot, "299");
        assertThat(model.conference().attendance()).contains(Attendance.PLENARY);
        assertThat(answer(robot)).contains("toàn thể", "299", "dưới 300 người");

        typeWorkforce(robot, "301");
        assertThat(model.conference().attendance()).contains(Attendance.DELEGATES);
        assertThat(answer(robot)).contains("đại biểu", "301");
        assertThat(robot.lookup("#meeting-cap").queryAs(Labeled.class).getText()).contains("Tối đa 200", "mục II.4");
        assertThat(robot.lookup("#attendance-PLENARY").query().getParent().getParent().getParent().isVisible()).isFalse();
    }

    @Test
    void exactlyThreeHundredIsAskedAndTheDecisionKept(FxRobot robot) {
        typeWorkforce(robot, "300");
        assertThat(model.conference().attendance()).isEmpty();
        assertThat(answer(robot)).contains("300", "không nói đến");

        robot.interact(() -> robot.lookup("#attendance-DELEGATES").queryAs(RadioButton.class).requestFocus());
        robot.type(KeyCode.SPACE);
        StepWindow.clear(robot, "decision-ground");
        StepWindow.unikey(robot, "Hội trường hep", 2, "ẹp");
        robot.type(KeyCode.TAB);

        Decision decision = model.conference().decision(Decision.ATTENDANCE).orElseThrow();
        assertThat(decision.choice()).isEqualTo("DELEGATES");
        assertThat(decision.ground()).isEqualTo("Hội trường hẹp");
        assertThat(decision.decidedOn()).isEqualTo(LocalDate.of(2025, 8, 12));
        StepWindow.picture(view.node(), "form-300");
    }

    @Test
    void aFormLeftBlankIsAskedAndTheAnswerKeptWithItsGround(FxRobot robot) {
        robot.interact(() -> model.apply("field", c -> c.withRules(c.rules().withScope(
                c.scope().orElseThrow().withForms(List.of())))));
        robot.interact(() -> robot.lookup("#gap-FORM-1").queryAs(RadioButton.class).fire());
        StepWindow.clear(robot, "gap-FORM-ground");
        robot.write("Bien ban hop").type(KeyCode.TAB);
        StepWindow.clear(robot, "gap-FORM-decidedBy");
        robot.write("Chu tich").type(KeyCode.TAB);

        assertThat(model.conference().decision(Decision.FORM)).contains(new Decision(Decision.FORM,
                "Hội nghị biểu dương người tốt, việc tốt", "Bien ban hop", "Chu tich", LocalDate.of(2025, 8, 12)));
        assertThat(title(robot)).startsWith("Hội nghị biểu dương người tốt, việc tốt");
        StepWindow.picture(view.node(), "form-blank");
        robot.interact(model::undo);
        robot.interact(model::undo);
        robot.interact(model::undo);
        assertThat(model.conference().form()).isEmpty();
    }

    @Test
    void sharesThatAreNotStatedAreAskedAndAnOwnShareIsTakenAsTyped(FxRobot robot) {
        typeWorkforce(robot, "301");
        robot.interact(() -> model.apply("field", c -> c.withRules(c.rules().withScope(
                c.scope().orElseThrow().withShares(ShareRule.none())))));
        robot.interact(() -> robot.lookup("#gap-SHARES-NONE").queryAs(RadioButton.class).fire());
        assertThat(model.conference().decision(Decision.SHARES).orElseThrow().choice()).isEqualTo(Decision.NONE);
        assertThat(model.conference().shares().isStated()).isFalse();

        StepWindow.clear(robot, "gap-SHARES-value");
        robot.write("65").type(KeyCode.TAB);
        assertThat(model.conference().shares().exemplarPercent()).isEqualTo(65);
        robot.interact(() -> view.reveal(Place.field(Step.FORM, "decisions.shares")));
        StepWindow.picture(view.node(), "form-shares");
    }

    @Test
    void theComposedNameFollowsTheDataUntilItIsWordedOtherwise(FxRobot robot) {
        StepWindow.clear(robot, "meeting-ordinal");
        robot.write("I").type(KeyCode.TAB);
        assertThat(title(robot)).isEqualTo("Hội nghị xã Đại Sơn lần thứ I");

        StepWindow.clear(robot, "meeting-title");
        robot.write("Hội nghị điển hình tiên ");
        StepWindow.unikey(robot, "tiên", 2, "ến");
        robot.write(" xã Đại Sơn").type(KeyCode.TAB);
        assertThat(model.conference().meeting().title()).isEqualTo(OWN);
        robot.interact(() -> view.reveal(Place.field(Step.FORM, "meeting.title")));
        StepWindow.picture(view.node(), "form-name");

        robot.interact(() -> robot.lookup("#meeting-title-restore").queryButton().fire());
        assertThat(model.conference().meeting().title()).isNull();
        assertThat(title(robot)).isEqualTo("Hội nghị xã Đại Sơn lần thứ I");
    }

    @Test
    void aTimeIsReadAsTypedAndAWrongOneStaysToBeMended(FxRobot robot) {
        robot.interact(() -> view.reveal(Place.field(Step.FORM, "meeting.startTime")));
        robot.write("7h30").type(KeyCode.TAB);
        assertThat(model.conference().meeting().startTime()).isEqualTo(LocalTime.of(7, 30));

        robot.interact(() -> view.reveal(Place.field(Step.FORM, "meeting.startTime")));
        robot.type(KeyCode.END).write("99").type(KeyCode.TAB);

        assertThat(model.conference().meeting().startTime()).isEqualTo(LocalTime.of(7, 30));
        assertThat(robot.lookup("Giờ này chưa đọc được. Hãy ghi như 7:30 hoặc 13:30.").query().isVisible()).isTrue();
        StepWindow.picture(view.node(), "form-scale");
    }

    @Test
    void lengthAndTimeLimitAreTakenFromTheRulesOnDemand(FxRobot robot) {
        robot.interact(() -> robot.lookup("#meeting-duration-take").queryButton().fire());
        robot.interact(() -> robot.lookup("#meeting-heldBy-take").queryButton().fire());

        assertThat(model.conference().meeting().duration()).isEqualTo("1/2 ngày");
        assertThat(model.conference().meeting().heldBy().words()).isEqualTo("trước ngày 20/3/2025");
        assertThat(robot.lookup("#meeting-duration-take").query().isVisible()).isFalse();
    }

    private void typeWorkforce(FxRobot robot, String number) {
        StepWindow.clear(robot, "unit-workforce");
        robot.write(number).type(KeyCode.TAB);
    }

    private static String answer(FxRobot robot) {
        return robot.lookup("#attendance-answer").queryAs(Labeled.class).getText();
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#meeting-title").queryTextInputControl().getText();
    }
}
