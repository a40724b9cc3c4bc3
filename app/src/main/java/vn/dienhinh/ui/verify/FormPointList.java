package vn.dienhinh.ui.verify;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.verify.FormReport;
import vn.dienhinh.domain.form.FormPoint;
import vn.dienhinh.domain.form.Verdict;
import vn.dienhinh.messages.FormMessages;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** The points of a paper: broken ones first, each with rule, place, what was found and what is wanted. */
public final class FormPointList extends VBox {

    private static final double GAP = 12;
    private static final double SMALL_GAP = 2;

    private final Messages messages;
    private final FormMessages words;

    public FormPointList(Messages messages) {
        super(GAP);
        this.messages = messages;
        this.words = new FormMessages(messages);
    }

    /** Shows all points of a report. */
    public void show(FormReport report) {
        getChildren().clear();
        showFailing(report.failing());
        fold(report, Verdict.UNKNOWN, "verify.unknown");
        fold(report, Verdict.PASS, "verify.passed");
        fold(report, Verdict.NOT_APPLICABLE, "verify.notApplicable");
    }

    /** Shows the broken points alone. */
    public void showFailing(List<FormPoint> failing) {
        getChildren().addAll(failing.stream().map(this::failed).toList());
    }

    private Node failed(FormPoint point) {
        Label rule = Rows.sentence(words.sentence(point), "finding", "finding-error");
        rule.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        VBox card = new VBox(SMALL_GAP, rule,
                Rows.sentence(messages.get("verify.where", words.where(point)), "finding-note"),
                Rows.sentence(messages.get("verify.found", words.found(point)), "finding-note"),
                Rows.sentence(messages.get("verify.wanted", words.wanted(point)), "finding-note"),
                Rows.sentence(messages.get("verify.source", words.source(point)), "finding-note", "muted"));
        card.getStyleClass().add("verify-failed");
        return card;
    }

    private void fold(FormReport report, Verdict verdict, String key) {
        List<FormPoint> points = report.points().stream().filter(point -> point.verdict() == verdict).toList();
        if (points.isEmpty()) {
            return;
        }
        VBox body = new VBox(SMALL_GAP);
        messages.find(key + ".help").ifPresent(help -> body.getChildren().add(Rows.sentence(help, "field-help")));
        points.forEach(point -> body.getChildren().add(Rows.sentence(words.sentence(point))));
        body.getStyleClass().add("section-body");
        TitledPane fold = new TitledPane(messages.get(key, points.size()), body);
        fold.setId("verify-" + verdict);
        fold.setAnimated(false);
        fold.setExpanded(false);
        getChildren().add(fold);
    }
}
