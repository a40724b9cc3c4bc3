package vn.dienhinh.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.FindingLine;
import vn.dienhinh.ui.step.Navigator;

/** Stays at the foot of every step: what lacks here, and the next step by its name. */
final class StepFoot extends HBox {

    private static final double GAP = 8;

    private final Messages messages;
    private final Navigator navigator;
    private final Button lacks = new Button();
    private final Button next = new Button(null, new FontIcon(Feather.ARROW_RIGHT));

    StepFoot(Messages messages, Navigator navigator) {
        super(GAP);
        this.messages = messages;
        this.navigator = navigator;
        getStyleClass().add("step-foot");
        setAlignment(Pos.CENTER_LEFT);
        lacks.setId("step-lacks");
        lacks.getStyleClass().addAll("flat", "small-button");
        lacks.setMinWidth(0);
        next.setId("next-step");
        next.getStyleClass().add("small-button");
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(lacks, gap, next);
    }

    /**
     * @param step     the step at hand
     * @param findings everything that was found in the conference
     */
    void show(Step step, List<Finding> findings) {
        List<Finding> here = findings.stream().filter(finding -> finding.place().step() == step).toList();
        long errors = count(here, Severity.ERROR);
        long warnings = count(here, Severity.WARNING);
        Severity worst = errors > 0 ? Severity.ERROR : warnings > 0 ? Severity.WARNING : null;
        lacks.setText(errors > 0 ? messages.get("foot.errors", errors)
                : warnings > 0 ? messages.get("foot.warnings", warnings) : messages.get("foot.fine"));
        lacks.getStyleClass().removeIf(name -> name.startsWith("finding"));
        lacks.setGraphic(new FontIcon(worst == null ? Feather.CHECK : FindingLine.iconOf(worst)));
        if (worst != null) {
            lacks.getStyleClass().addAll("finding", FindingLine.styleOf(worst));
        }
        lacks.setDisable(worst == null);
        here.stream().filter(finding -> finding.severity() == worst).findFirst().ifPresent(this::leadTo);
        boolean last = step.ordinal() == Step.values().length - 1;
        setVisible(!last);
        setManaged(!last);
        if (!last) {
            Step following = Step.values()[step.ordinal() + 1];
            next.setText(messages.get("foot.next", following.ordinal() + 1, messages.get("step." + following)));
            next.setOnAction(event -> navigator.show(following));
        }
    }

    private void leadTo(Finding finding) {
        Consumer<Finding> way = found -> navigator.go(found.place());
        lacks.setOnAction(event -> way.accept(finding));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
