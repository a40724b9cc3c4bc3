package vn.dienhinh.ui.step.unit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TitledPane;
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
import vn.dienhinh.domain.unit.SigningAuthority;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.conference.OpenConference;
import vn.dienhinh.ui.step.StepWindow;

@ExtendWith(ApplicationExtension.class)
class UnitStepViewTest {

    private ConferenceModel model;
    private UnitStepView view;

    @Start
    void start(Stage stage) {
        model = StepWindow.model(Conference.blank("c1"));
        view = new UnitStepView(model, StepWindow.context());
        StepWindow.show(stage, view);
    }

    @Test
    void aNameTypedThroughUnikeyIsTakenWhenTheFieldIsLeft(FxRobot robot) {
        StepWindow.clear(robot, "unit-name");
        StepWindow.unikey(robot, "Ngọc Trao", 2, "ạo");
        assertThat(model.conference().unit().name()).isEmpty();

        robot.type(KeyCode.TAB);

        assertThat(model.conference().unit().name()).isEqualTo("Ngọc Trạo");
        assertThat(robot.lookup("XÃ NGỌC TRẠO").tryQuery()).isPresent();
        StepWindow.picture(view.node(), "unit");
    }

    @Test
    void aDeputysSignatureAsksForTheDeputysTitle(FxRobot robot) {
        robot.interact(() -> model.apply("field", c -> c.withSigner(c.signer()
                .withAuthority(SigningAuthority.COLLECTIVE_BY_DEPUTY).withFullName("Nguyễn Văn Mẫu"))));

        assertThat(robot.lookup("#signer-ownTitle").query().getParent().isVisible()).isTrue();
        assertThat(robot.lookup("KT. CHỦ TỊCH").tryQuery()).isPresent();
        robot.interact(() -> view.reveal(Place.field(Step.UNIT, "signer.fullName")));
        StepWindow.picture(view.node(), "unit-signer");
    }

    @Test
    void revealingAFieldInAFoldedSectionUnfoldsIt(FxRobot robot) {
        robot.interact(() -> view.reveal(Place.field(Step.UNIT, "unit.symbol")));

        assertThat(robot.lookup("#unit-symbol").query().isFocused()).isTrue();
        assertThat(robot.lookup(".form-section").<TitledPane>queryAll()).anyMatch(TitledPane::isExpanded);
        robot.interact(() -> view.reveal(Place.field(Step.UNIT, "unit.localities")));
        StepWindow.picture(view.node(), "unit-folds");
    }

    @Test
    void theSuperiorLineIsAskedOfASchoolOnly(FxRobot robot) {
        assertThat(robot.lookup("#unit-superiorBody").query().getParent().isVisible()).isFalse();

        robot.interact(() -> model.apply("field", c -> KindChange.to(c, UnitKind.SCHOOL)));

        assertThat(robot.lookup("#unit-superiorBody").query().getParent().isVisible()).isTrue();
        StepWindow.picture(view.node(), "unit-school");
    }

    @Test
    void localitiesAreOneALine(FxRobot robot) {
        robot.interact(() -> view.reveal(Place.field(Step.UNIT, "unit.localities")));
        robot.write("Xóm 1\nXóm 2\n\n");
        robot.interact(view::commitPending);

        assertThat(model.conference().unit().localities()).containsExactly("Xóm 1", "Xóm 2");
    }
}
