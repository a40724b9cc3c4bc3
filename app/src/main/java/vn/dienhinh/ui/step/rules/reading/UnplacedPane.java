package vn.dienhinh.ui.step.rules.reading;

import java.util.stream.Collectors;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.reading.Doubt;
import vn.dienhinh.domain.reading.ReadingRest;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.FormPage;
import vn.dienhinh.ui.control.Rows;

/** Shows what the reader would not choose between and what it could not place, so that nothing is dropped silently. */
final class UnplacedPane {

    private static final double GAP = 4;

    private UnplacedPane() {
    }

    static TitledPane doubts(ReadingRest rest, Messages messages) {
        VBox rows = new VBox(GAP);
        rows.setId("reading-doubt-rows");
        rest.remarks().forEach(remark -> rows.getChildren().add(Rows.sentence("• " + messages.get("reading.remark." + remark))));
        rest.doubts().forEach(doubt -> rows.getChildren().add(Rows.sentence("• " + words(doubt, messages))));
        TitledPane section = FormPage.section(messages.get("reading.window.doubts", rest.remarks().size() + rest.doubts().size()), true, rows);
        section.setId("reading-doubts");
        section.setGraphic(new FontIcon(Feather.HELP_CIRCLE));
        return section;
    }

    static TitledPane unplaced(ReadingRest rest, Messages messages) {
        VBox rows = new VBox(GAP);
        rows.setId("reading-unplaced-rows");
        rest.unplaced().forEach(each -> rows.getChildren().add(Rows.sentence("• " + messages.get("reading.unplaced." + each.kind()) + ": " + each.text())));
        rest.requests().forEach(each -> rows.getChildren().add(Rows.sentence("• " + each.value().text())));
        TitledPane section = FormPage.section(messages.get("reading.window.unplaced", rest.unplaced().size() + rest.requests().size()), false,
                Rows.sentence(messages.get("reading.window.unplaced.text"), "field-help"), rows);
        section.setId("reading-unplaced");
        section.setGraphic(new FontIcon(Feather.INBOX));
        return section;
    }

    private static String words(Doubt doubt, Messages messages) {
        return messages.get("reading.doubt." + doubt.reason(), messages.get("reading.doubt.of." + doubt.kind()),
                doubt.readings().stream().map(found -> "“" + found.place().quote().strip() + "”").collect(Collectors.joining(", ")));
    }
}
