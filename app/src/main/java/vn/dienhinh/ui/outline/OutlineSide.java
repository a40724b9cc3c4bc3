package vn.dienhinh.ui.outline;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** The left side of an outline: the parts, the buttons for its sections, and a beginning where there are none. */
public final class OutlineSide extends VBox {

    private static final double GAP = 8;

    private final SectionEdits edits;
    private final SectionTools tools;
    private final VBox empty;

    /**
     * @param paper   messages "{paper}.empty", "{paper}.empty.action" and "{paper}.section.add"
     * @param onAdded takes the id of a section just added
     */
    public OutlineSide(String paper, Messages messages, SectionEdits edits, OutlineList list,
                       Consumer<String> onAdded) {
        this.edits = edits;
        tools = new SectionTools(paper, messages, edits, list, onAdded);
        Button use = new Button(messages.get(paper + ".empty.action"));
        use.setId(paper + "-use-defaults");
        use.setMaxWidth(Double.MAX_VALUE);
        use.setOnAction(event -> edits.useDefaultSections());
        empty = new VBox(GAP, Rows.sentence(messages.get(paper + ".empty"), "muted"), use);
        empty.getStyleClass().add("outline-tools");
        empty.managedProperty().bind(empty.visibleProperty());
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(empty, list, tools);
    }

    /** Enables what the chosen part allows. */
    public void refresh() {
        empty.setVisible(edits.isEmpty());
        tools.refresh();
    }
}
