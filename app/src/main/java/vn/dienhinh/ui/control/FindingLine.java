package vn.dienhinh.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.messages.FindingMessages;

/** One finding in words, with an icon for its severity, so that colour is never the only sign. */
public class FindingLine extends Label {

    public FindingLine(Finding finding, FindingMessages sentences) {
        super(sentences.sentence(finding));
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("finding", styleOf(finding.severity()));
        setGraphic(new FontIcon(iconOf(finding.severity())));
        String reason = sentences.reason(finding);
        if (!reason.isEmpty()) {
            setTooltip(new Tooltip(reason));
            setAccessibleHelp(reason);
        }
    }

    /** The icon of a severity. */
    public static Feather iconOf(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.ALERT_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case INFO -> Feather.INFO;
        };
    }

    /** The style class of a severity. */
    public static String styleOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "finding-error";
            case WARNING -> "finding-warning";
            case INFO -> "finding-info";
        };
    }
}
