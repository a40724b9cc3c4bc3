package vn.dienhinh.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DateFieldTest {

    private final List<LocalDate> committed = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void aFieldThatWasNeverShownKeepsItsDate(FxRobot robot) {
        robot.interact(() -> {
            DateField field = new DateField(committed::add);
            field.show(LocalDate.of(2025, 8, 18));
            field.commit();
        });
        assertThat(committed).isEmpty();
    }

    @Test
    void aFieldWithItsSkinButNotYetLaidOutKeepsItsDate(FxRobot robot) {
        robot.interact(() -> {
            DateField field = new DateField(committed::add);
            field.show(LocalDate.of(2025, 8, 18));
            stage.setScene(new Scene(field));
            field.applyCss();
            field.show(LocalDate.of(2025, 8, 20));
            field.commit();
        });
        assertThat(committed).isEmpty();
    }

    @Test
    void anEmptiedFieldHandsOverThatThereIsNoDate(FxRobot robot) {
        robot.interact(() -> {
            DateField field = new DateField(committed::add);
            field.show(LocalDate.of(2025, 8, 18));
            stage.setScene(new Scene(field));
            stage.show();
            field.getEditor().clear();
            field.commit();
        });
        assertThat(committed).containsExactly((LocalDate) null);
    }
}
