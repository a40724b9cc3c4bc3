package vn.dienhinh.ui.step.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.application.rule.LegalForceLibrary;
import vn.dienhinh.application.rule.ProfileLibrary;
import vn.dienhinh.application.rule.ProfileStore;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.FilledRules;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.StepWindow;

/** Every part of a profile has its field in step 2. */
@ExtendWith(ApplicationExtension.class)
class RuleFieldsTest {

    /** Ids are the program's own; a source's paper and quote come with its place. */
    private static final Set<String> NO_FIELD = Set.of("id", "paper", "quote");

    private ConferenceModel model;
    private RulesStepView view;

    @Start
    void start(Stage stage) {
        RuleProfile filled = FilledRules.profile(1);
        Conference blank = Conference.blank("c1");
        model = StepWindow.model(blank.withUnit(blank.unit().withKind(UnitKind.WARD)).withRules(filled));
        view = new RulesStepView(model, StepWindow.context(), new ProfileLibrary(List::of, new NoProfiles(), null, null,
                () -> "1"), () -> null, new LegalForceLibrary(new NoForce()));
        StepWindow.show(stage, view);
    }

    @Test
    void everyComponentOfTheRecordHasAField(FxRobot robot) {
        unfold(robot);
        List<String> paths = new ArrayList<>();
        collect(model.conference().rules(), "rules", paths);

        assertThat(paths).contains("rules.furtherDossiers[0].appliesTo", "rules.scopes[0].sizes[0].serviceUnderCap")
                .allSatisfy(path -> assertThat(robot.lookup("#" + path.replaceAll("[.\\[\\]]+", "-")).tryQuery())
                        .as(path).isPresent());
    }

    @Test
    void aSecondDossierIsAddedFilledInAndUndone(FxRobot robot) {
        reveal(robot, "rules.furtherDossiers[0].deadline");
        robot.interact(() -> robot.lookup("#rules-furtherDossiers-add").queryButton().fire());
        StepWindow.clear(robot, "rules-furtherDossiers-1-papers");
        robot.write("To trinh").type(KeyCode.TAB);

        assertThat(model.conference().rules().furtherDossiers().get(1).papers()).containsExactly("To trinh");
        robot.interact(model::undo);
        robot.interact(model::undo);
        assertThat(model.conference().rules().furtherDossiers()).hasSize(1);
        StepWindow.picture(view.node(), "rules-further-dossier");
    }

    @Test
    void kindsAreTickedInTheListAndNoneMeansEvery(FxRobot robot) {
        reveal(robot, "rules.furtherDossiers[0].appliesTo");
        robot.interact(() -> robot.lookup("#rules-furtherDossiers-0-appliesTo").queryButton().requestFocus());
        robot.type(KeyCode.DOWN);
        StepWindow.await(robot, "kinds-SCHOOL", CheckBox.class);
        robot.interact(() -> robot.lookup("#kinds-SCHOOL").queryAs(CheckBox.class).fire());
        assertThat(model.conference().rules().furtherDossiers().get(0).appliesTo())
                .containsExactly(UnitKind.WARD, UnitKind.SCHOOL);
        assertThat(text(robot, "rules-furtherDossiers-0-appliesTo")).isEqualTo("Phường, trường học");

        robot.interact(() -> robot.lookup("#kinds-every").queryAs(CheckBox.class).fire());
        robot.interact(() -> robot.lookup("#kinds-every").queryAs(CheckBox.class).fire());

        assertThat(model.conference().rules().furtherDossiers().get(0).appliesTo()).isEmpty();
        assertThat(robot.lookup("#kinds-every").queryAs(CheckBox.class).isSelected()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(text(robot, "rules-furtherDossiers-0-appliesTo")).isEqualTo("Mọi loại đơn vị");
    }

    @Test
    void aPartThatNoLongerBindsTheUnitStaysAtHand(FxRobot robot) {
        reveal(robot, "rules.scopes[0].name");
        robot.interact(() -> model.apply("field", c -> RuleEdits.scope(c, 0, s -> s.withAppliesTo(Set.of(UnitKind.SCHOOL)))));

        assertThat(robot.lookup("#rules-scopes-0-name").tryQuery()).isPresent();
        assertThat(robot.lookup("#rules-add-scope").tryQuery()).isEmpty();
    }

    @Test
    void aPartForAnotherKindIsAddedShownAndTakenOut(FxRobot robot) {
        MenuItem agency = robot.lookup("#rules-scope-more").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getId().endsWith("AGENCY")).findFirst().orElseThrow();
        robot.interact(agency::fire);
        unfold(robot);
        TextInputControl name = StepWindow.await(robot, "rules-scopes-1-name", TextInputControl.class);
        assertThat(name.getText()).isEqualTo("cơ quan");

        robot.interact(() -> robot.lookup("#rules-scope-remove").queryAs(ButtonBase.class).fire());

        assertThat(model.conference().rules().scopes()).hasSize(1);
        StepWindow.await(robot, "rules-scopes-0-duration", TextInputControl.class);
    }

    @Test
    void aScopesOwnPaperAndALawAreAddedApart(FxRobot robot) {
        unfold(robot);
        robot.interact(() -> robot.lookup("#rules-scopePapers-add").queryButton().fire());
        StepWindow.clear(robot, "rules-scopes-0-papers-1-number");
        robot.write("12/KH").type(KeyCode.TAB);
        robot.interact(() -> robot.lookup("#rules-legalBases-add").queryButton().fire());
        StepWindow.clear(robot, "rules-legalBasesInUse-1-number");
        robot.write("06/2022/QH15").type(KeyCode.TAB);

        assertThat(model.conference().rules().scopes().get(0).papers().get(1).number()).isEqualTo("12/KH");
        assertThat(model.conference().rules().legalBasesInUse().get(1).number()).isEqualTo("06/2022/QH15");
        assertThat(model.conference().rules().papers()).hasSize(1);
    }

    @Test
    void whetherServiceCountsUnderTheCapIsSaidOrLeftOpen(FxRobot robot) {
        reveal(robot, "rules.scopes[0].sizes[0].serviceUnderCap");
        ChoiceBox<?> choice = StepWindow.await(robot, "rules-scopes-0-sizes-0-serviceUnderCap", ChoiceBox.class);
        robot.interact(() -> choice.getSelectionModel().select(0));
        assertThat(model.conference().rules().scopes().get(0).sizes().get(0).serviceUnderCap()).isNull();

        robot.interact(() -> choice.getSelectionModel().select(2));
        assertThat(model.conference().rules().scopes().get(0).sizes().get(0).serviceUnderCap()).isFalse();
    }

    private void reveal(FxRobot robot, String path) {
        robot.interact(() -> view.reveal(Place.field(Step.RULES, path)));
        StepWindow.await(robot, path.replaceAll("[.\\[\\]]+", "-"), javafx.scene.Node.class);
        robot.interact(() -> view.reveal(Place.field(Step.RULES, path)));
    }

    private static void unfold(FxRobot robot) {
        robot.interact(() -> robot.lookup(".form-section").queryAllAs(TitledPane.class)
                .forEach(section -> section.setExpanded(true)));
        StepWindow.await(robot, "rules-legalBasesInUse-0-number", TextInputControl.class);
        StepWindow.await(robot, "rules-quota-places", TextInputControl.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(ButtonBase.class).getText();
    }

    private static void collect(Object value, String path, List<String> paths) {
        for (RecordComponent component : FilledRules.componentsOf(value.getClass())) {
            Object part = FilledRules.value(component, value);
            String place = path + "." + component.getName();
            if (NO_FIELD.contains(component.getName())) {
                continue;
            }
            boolean whole = part instanceof TimeLimit || !(part instanceof Record);
            if (part instanceof List<?> list && list.get(0) instanceof Record entry) {
                collect(entry, place + "[0]", paths);
            } else if (whole) {
                paths.add(place);
            } else {
                collect(part, place, paths);
            }
        }
    }

    /** Keeps none. */
    private static final class NoProfiles implements ProfileStore {
        @Override
        public Kept load() {
            return new Kept(List.of(), List.of());
        }

        @Override
        public void save(RuleProfile profile) {
            // Nothing is kept.
        }

        @Override
        public void delete(String id) {
            // Nothing is kept.
        }
    }
}
