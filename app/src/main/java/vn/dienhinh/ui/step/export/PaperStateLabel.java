package vn.dienhinh.ui.step.export;

import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.dossier.PaperState;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.messages.Messages;

/** How far a paper has come: icon, word, and since when. */
final class PaperStateLabel extends Label {

    private final Messages messages;
    private final FontIcon icon = new FontIcon(Feather.CIRCLE);
    private String style = "";

    PaperStateLabel(Messages messages) {
        this.messages = messages;
        setGraphic(icon);
        getStyleClass().add("paper-state");
        setMinWidth(USE_PREF_SIZE);
    }

    /** State and whole date. */
    void show(PaperRow row) {
        show(row, row.since() == null ? "" : OfficialDate.shortForm(row.since()));
    }

    /** State and day and month, where there is little room. */
    void showShort(PaperRow row) {
        show(row, row.since() == null ? "" : messages.get("dossier.dayMonth", row.since().getDayOfMonth(),
                row.since().getMonthValue()));
    }

    private void show(PaperRow row, String day) {
        icon.setIconCode(iconOf(row.state()));
        setText(day.isEmpty() ? messages.word(row.state())
                : messages.get("dossier.since", messages.word(row.state()), day));
        getStyleClass().remove(style);
        style = "paper-state-" + row.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        getStyleClass().add(style);
    }

    private static Feather iconOf(PaperState state) {
        return switch (state) {
            case NOT_STARTED -> Feather.CIRCLE;
            case DRAFT -> Feather.EDIT_3;
            case EXPORTED -> Feather.FILE_TEXT;
            case SIGNED -> Feather.PEN_TOOL;
            case SENT -> Feather.SEND;
        };
    }
}
