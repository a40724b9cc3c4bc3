package vn.dienhinh.ui.step.rules.reading;

import java.util.List;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.reading.proposal.MissingFind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.FormPage;
import vn.dienhinh.ui.control.Rows;

/** Says what was not found, so that the clerk knows what to fill in. */
final class MissingPane {

    private static final double GAP = 4;

    private MissingPane() {
    }

    static TitledPane section(List<MissingFind> missing, Messages messages) {
        VBox rows = new VBox(GAP);
        rows.setId("reading-missing-rows");
        missing.forEach(each -> rows.getChildren().add(Rows.sentence("• " + words(each, messages))));
        TitledPane section = FormPage.section(messages.get("reading.window.missing", missing.size()), true,
                Rows.sentence(messages.get("reading.window.missing.text"), "field-help"), rows);
        section.setId("reading-missing");
        section.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        return section;
    }

    /** "Tỷ lệ đại biểu (phần cho xã, thị trấn)". */
    static String words(MissingFind missing, Messages messages) {
        String what = messages.get("reading.missing." + missing.what());
        return missing.appliesTo() == null ? what : messages.get("reading.window.missing.inScope", what, FindWords.inSentence(missing.appliesTo()));
    }
}
