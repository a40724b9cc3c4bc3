package vn.dienhinh.ui.step.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.ReportOutlineKind;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.StepSamples;
import vn.dienhinh.ui.step.StepWindow;

@ExtendWith(ApplicationExtension.class)
class ReportStepViewTest {

    private final List<String> notices = new ArrayList<>();
    private ConferenceModel model;
    private ReportStepView view;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        model = StepSamples.model("dai-son");
        view = new ReportStepView(model, StepSamples.context(notices), StepSamples.reportDrafter());
        StepWindow.show(stage, view);
        model.apply("test", c -> c.withReport(c.report().withSections(StepSamples.reportDrafter()
                .defaultSections(c.withRules(c.rules().withReportOutline(ReportOutlineKind.THREE_PARTS)))))
                .withRules(c.rules().withReportOutline(ReportOutlineKind.THREE_PARTS)));
    }

    @Test
    void theClerkIsToldWhenTextsAreGathered(FxRobot robot) {
        robot.interact(() -> model.apply("test", c -> c.withReport(c.report().withSections(
                c.report().sections().stream().map(s -> s.withBody("Có chữ.")).toList()))));
        robot.interact(() -> view.reveal(Place.field(Step.REPORT, "report.addressees")));

        robot.interact(() -> robot.lookup("#report-outline-TWO_PARTS").queryAs(
                javafx.scene.control.RadioButton.class).fire());

        assertThat(model.conference().rules().reportOutline()).isEqualTo(ReportOutlineKind.TWO_PARTS);
        assertThat(notices).containsExactly("report.kept.notice");
    }

    @Test
    void figuresAreTypedAndSummed(FxRobot robot) {
        robot.interact(() -> model.apply("test", c -> c.withReport(c.report().withFigures(List.of()))));
        robot.interact(() -> view.reveal(Place.field(Step.REPORT, "report.figures")));
        robot.interact(() -> robot.lookup("#figures-add").queryButton().fire());
        robot.write("Giấy khen");
        robot.type(KeyCode.TAB);
        robot.write("2024");
        robot.type(KeyCode.TAB);
        robot.write("3");
        robot.type(KeyCode.TAB);
        robot.write("12");
        robot.type(KeyCode.TAB);
        robot.write("6");
        robot.interact(view::commitPending);

        assertThat(FigureSums.of(model.conference().report().figures())).isEqualTo(new FigureSums(3, 12, 6));
    }

    @Test
    void everyPartFitsAtBothWidths(FxRobot robot) {
        for (int width : new int[] {760, 1120}) {
            robot.interact(() -> {
                stage.setWidth(width);
                stage.setHeight(600);
            });
            for (String path : new String[] {"report.addressees", "report.opening", "report.sections[1].body",
                    "report.sections[5].body", "report.figures"}) {
                robot.interact(() -> view.reveal(Place.field(Step.REPORT, path)));
                StepWindow.picture(view.node(), "report-" + width + "-" + path.replaceAll("[^a-zA-Z0-9]+", "-"));
            }
        }
        assertThat(robot.lookup("#report-parts").tryQuery()).isPresent();
    }
}
