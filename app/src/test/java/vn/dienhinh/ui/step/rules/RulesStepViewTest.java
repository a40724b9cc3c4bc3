package vn.dienhinh.ui.step.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.conference.OpenConference;
import vn.dienhinh.ui.step.SampleRules;
import vn.dienhinh.ui.step.StepWindow;

@ExtendWith(ApplicationExtension.class)
class RulesStepViewTest {

    private ConferenceModel model;
    private RulesStepView view;

    @Start
    void start(Stage stage) {
        model = StepWindow.model(Conference.blank("c1"));
        view = new RulesStepView(model, StepWindow.context(), () -> List.of(SampleRules.profile()));
        StepWindow.show(stage, view);
    }

    @Test
    void usingAProfileTakesACopyAndShowsItsRules(FxRobot robot) {
        StepWindow.picture(view.node(), "rules-empty");
        useTheProfile(robot);

        assertThat(model.conference().rules()).isEqualTo(SampleRules.profile());
        assertThat(model.conference().meeting().duration()).isEqualTo("1/2 ngày");
        assertThat(robot.lookup("#rules-papers-0-number").queryTextInputControl().getText()).isEqualTo("160/KH-UBND");
        assertThat(robot.lookup("#rules-scopes-0-sizes-1-cap").queryTextInputControl().getText()).isEqualTo("200");
        for (String path : List.of("rules.papers[0].type", "rules.scopes[0].forms[2].name",
                "rules.scopes[0].sizes[0].cap", "rules.scopes[0].shares.guestLabel", "rules.dossier.source.section")) {
            robot.interact(() -> view.reveal(Place.field(Step.RULES, path)));
            StepWindow.picture(view.node(), "rules-" + path.replaceAll("\\W+", "-"));
        }
    }

    @Test
    void aCapTypedOverIsTakenWhenTheFieldIsLeft(FxRobot robot) {
        useTheProfile(robot);
        StepWindow.clear(robot, "rules-scopes-0-sizes-1-cap");
        robot.write("150").type(KeyCode.TAB);

        assertThat(model.conference().rules().scopes().get(0).sizes().get(1).cap()).isEqualTo(150);
    }

    @Test
    void aPaperIsAddedFilledInAndTakenOutByKeyboard(FxRobot robot) {
        useTheProfile(robot);
        robot.interact(() -> robot.lookup("#rules-papers-add").queryButton().requestFocus());
        robot.type(KeyCode.SPACE);
        StepWindow.clear(robot, "rules-papers-1-issuer");
        StepWindow.unikey(robot, "UBND tinh", 3, "ỉnh");
        robot.type(KeyCode.TAB);
        assertThat(model.conference().rules().papers().get(1).issuer()).isEqualTo("UBND tỉnh");

        robot.interact(() -> robot.lookup("#rules-papers-remove-0").queryAs(Button.class).fire());

        assertThat(model.conference().rules().papers()).hasSize(1);
        assertThat(robot.lookup("#rules-papers-0-issuer").queryTextInputControl().getText()).isEqualTo("UBND tỉnh");
        assertThat(robot.lookup("#rules-papers-1-issuer").tryQuery()).isEmpty();
    }

    @Test
    void aKindOfUnitThatTheRulesDoNotBindIsSaidAndCanBeFilledIn(FxRobot robot) {
        useTheProfile(robot);
        robot.interact(() -> model.apply("field", c -> c.withUnit(c.unit().withKind(UnitKind.WARD))));
        assertThat(robot.lookup("#rules-scopes-0-duration").tryQuery()).isEmpty();
        StepWindow.picture(view.node(), "rules-unbound");

        robot.interact(() -> robot.lookup("#rules-add-scope").queryButton().fire());

        assertThat(model.conference().scope()).isPresent();
        assertThat(robot.lookup("#rules-scopes-1-duration").tryQuery()).isPresent();
    }

    @Test
    void goingBackToTheSameKindShowsItsFieldsOnce(FxRobot robot) {
        useTheProfile(robot);
        robot.interact(() -> model.apply("field", c -> c.withUnit(c.unit().withKind(UnitKind.WARD))));
        robot.interact(() -> model.apply("field", c -> c.withUnit(c.unit().withKind(UnitKind.COMMUNE))));
        robot.interact(() -> robot.lookup("#rules-forms-remove-2").queryAs(Button.class).fire());

        assertThat(robot.lookup("#rules-scopes-0-forms-1-name").queryAll()).hasSize(1);
        assertThat(robot.lookup("#rules-scopes-0-forms-2-name").queryAll()).isEmpty();
        robot.interact(() -> view.reveal(Place.field(Step.RULES, "rules.scopes[0].forms[1].name")));
        assertThat(robot.lookup("#rules-scopes-0-forms-1-name").query().isFocused()).isTrue();
    }

    private static void useTheProfile(FxRobot robot) {
        robot.interact(() -> {
            ComboBox<RuleProfile> choice = robot.lookup("#rules-profile").queryComboBox();
            choice.getSelectionModel().selectFirst();
            robot.lookup("#rules-use-profile").queryButton().fire();
        });
    }
}
