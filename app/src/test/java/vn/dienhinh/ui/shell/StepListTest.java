package vn.dienhinh.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.dienhinh.ui.step.StepWindow;
import vn.dienhinh.ui.theme.Theme;

@ExtendWith(ApplicationExtension.class)
class StepListTest {

    /** Level AA of WCAG 2.1 (1.4.3). */
    private static final double READABLE = 4.5;

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new StepList(StepWindow.context().messages(), step -> { }, () -> { }), 240, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static double light(Paint paint) {
        Color color = (Color) paint;
        double[] parts = {color.getRed(), color.getGreen(), color.getBlue()};
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i] <= 0.03928 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static void assertReadable(FxRobot robot, ToggleButton item) {
        Label title = robot.from(item).lookup(".label").query();
        double text = light(title.getTextFill());
        assertThat(item.getBackground().getFills()).allSatisfy(fill -> {
            double ground = light(fill.getFill());
            assertThat((Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)).isGreaterThan(READABLE);
        });
    }

    @Test
    void theNameOfAStepStaysReadableWhilePressedAndSelected(FxRobot robot) {
        ToggleButton item = robot.lookup("#step-form").query();
        for (boolean selected : new boolean[] {false, true}) {
            robot.interact(() -> {
                item.setSelected(selected);
                item.requestFocus();
                item.disarm();
            });
            if (selected) {
                assertReadable(robot, item);
            }
            robot.interact(() -> {
                item.arm();
                item.applyCss();
            });
            assertReadable(robot, item);
        }
    }
}
