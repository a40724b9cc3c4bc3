package vn.dienhinh.ui.step.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.application.rule.LegalForceLibrary;
import vn.dienhinh.application.rule.ProfileLibrary;
import vn.dienhinh.application.rule.RuleProfileCodec;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.infrastructure.files.AtomicFileStore;
import vn.dienhinh.infrastructure.files.ProfileFolder;
import vn.dienhinh.infrastructure.json.JsonRuleProfileCodec;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.conference.OpenConference;
import vn.dienhinh.ui.dialog.Dialogs;
import vn.dienhinh.ui.step.SampleRules;
import vn.dienhinh.ui.step.StepWindow;

@ExtendWith(ApplicationExtension.class)
class RulesStepViewTest {

    @TempDir
    private static Path folder;
    private final RuleProfileCodec codec = new JsonRuleProfileCodec();
    private final AtomicFileStore files = new AtomicFileStore();
    private final Path mail = folder.resolve("thu.json");
    private final List<String> errors = new ArrayList<>();
    private ProfileLibrary library;
    private ConferenceModel model;
    private RulesStepView view;

    @Start
    void start(Stage stage) {
        library = new ProfileLibrary(() -> List.of(SampleRules.profile()),
                new ProfileFolder(folder.resolve("own" + System.nanoTime()), codec, files), codec, files, () -> "1");
        model = StepWindow.model(Conference.blank("c1"));
        view = new RulesStepView(model, context(), library, () -> null,
                new LegalForceLibrary(new NoForce()));
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

    @Test
    void aProfileFromAFileIsPreviewedTakenAndUndone(FxRobot robot) throws Exception {
        useTheProfile(robot);
        RuleProfile mailed = SampleRules.profile().withScope(SampleRules.profile().scopes().get(0)
                .withDuration("1 ngày").withHeldBy(TimeLimit.before(LocalDate.of(2025, 3, 25))));
        library.write(mailed.withName("Huyện Mẫu 2024, bản chữa"), mail);
        robot.interact(() -> robot.lookup("#rules-takeIn").queryButton().fire());

        assertThat(said(robot)).contains("3 điểm");
        assertThat(robot.lookup("#rules-import-changes .label").queryAll()).hasSize(6);
        assertThat(robot.lookup("trước ngày 20/3/2025 → trước ngày 25/3/2025").tryQuery()).isPresent();
        StepWindow.picture(view.node(), "rules-import");
        assertThat(model.conference().rules()).isEqualTo(SampleRules.profile());

        robot.interact(() -> robot.lookup("#rules-import-use").queryButton().fire());
        assertThat(model.conference().rules().scopes().get(0).duration()).isEqualTo("1 ngày");
        robot.interact(model::undo);
        assertThat(model.conference().rules()).isEqualTo(SampleRules.profile());
    }

    @Test
    void aFileThatIsNoProfileIsRefusedAndNothingChanges(FxRobot robot) throws Exception {
        useTheProfile(robot);
        Files.writeString(mail, "{\"formatVersion\": 9}");
        robot.interact(() -> robot.lookup("#rules-takeIn").queryButton().fire());

        assertThat(errors).singleElement().asString().contains("bản mới hơn", "không thay đổi");
        assertThat(robot.lookup("#rules-import").query().isVisible()).isFalse();
        assertThat(model.conference().rules()).isEqualTo(SampleRules.profile());
    }

    @Test
    void editedRulesAreKeptUnderAnOwnNameAndSentAsAFile(FxRobot robot) throws Exception {
        useTheProfile(robot);
        StepWindow.clear(robot, "rules-scopes-0-sizes-1-cap");
        robot.write("150").type(KeyCode.TAB);
        robot.interact(() -> robot.lookup("#rules-keep").queryButton().fire());
        StepWindow.clear(robot, "rules-keep-name");
        robot.write("Bo rieng");
        robot.interact(() -> robot.lookup("#rules-keep-action").queryButton().fire());

        assertThat(library.profiles()).filteredOn(library::isOwn).singleElement().satisfies(own -> {
            assertThat(own.name()).isEqualTo("Bo rieng");
            assertThat(own.scopes().get(0).sizes().get(1).cap()).isEqualTo(150);
        });
        robot.interact(() -> robot.lookup("#rules-send").queryButton().fire());
        assertThat(library.read(mail)).isEqualTo(model.conference().rules());
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#rules-import-said").queryLabeled().getText();
    }

    private UiContext context() {
        UiContext plain = StepWindow.context();
        return new UiContext(plain.messages(), plain.findingMessages(), plain.tasks(), new FileDialogs(),
                plain.clock(), plain.ids());
    }

    /** Answers every question for a file with one, and writes down errors. */
    private final class FileDialogs implements Dialogs {
        @Override
        public boolean confirm(String key, Object... arguments) {
            return true;
        }

        @Override
        public Choice choose(String key, Object... arguments) {
            return Choice.FIRST;
        }

        @Override
        public void error(String key, Object... arguments) {
            errors.add(arguments[0].toString());
        }

        @Override
        public void notice(String key, Object... arguments) {
            // Passes by.
        }

        @Override
        public Optional<Path> fileToOpen(String titleKey, String extensionNameKey, String extension) {
            return Optional.of(mail);
        }

        @Override
        public Optional<Path> fileToSave(String titleKey, String extensionNameKey, String extension,
                                         String suggestedName) {
            return Optional.of(mail);
        }

        @Override
        public Optional<Path> folder(String titleKey, Path start) {
            return Optional.of(folder);
        }
    }

    private static void useTheProfile(FxRobot robot) {
        robot.interact(() -> {
            ComboBox<RuleProfile> choice = robot.lookup("#rules-profile").queryComboBox();
            choice.getSelectionModel().selectFirst();
            robot.lookup("#rules-use-profile").queryButton().fire();
        });
        StepWindow.await(robot, "rules-scopes-0-sizes-1-cap", TextInputControl.class);
    }
}
