package vn.dienhinh.ui.step.rules.reading;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.FirstField;
import vn.dienhinh.ui.control.Rows;

/** The superior's plan at the left, what was understood of it at the right, and below what comes of it. */
public final class ReadingPage extends BorderPane {

    private static final double GAP = 8;
    private static final double PAPER_SHARE = 0.46;

    private final ReadingModel model;
    private final Messages messages;
    private final SourcePane source;
    private final PaperPane paper;
    private final FindsPane finds;
    private final UseBar bar;
    private final Label name = new Label();
    private final Button another;
    private final SplitPane sides;

    public ReadingPage(ReadingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("reading");
        getStyleClass().add("reading");
        source = new SourcePane(model, messages);
        paper = new PaperPane(model, messages);
        finds = new FindsPane(model, messages);
        bar = new UseBar(model, messages, this::commitPending);
        sides = new SplitPane(paper, finds);
        sides.setDividerPositions(PAPER_SHARE);
        another = tool("another", Feather.FILE_TEXT, model::anotherPaper);
        setTop(head());
        model.paperProperty().addListener((property, was, is) -> show());
        model.reviewProperty().addListener((property, was, is) -> refresh());
        show();
    }

    private HBox head() {
        Label title = new Label(messages.get("reading.window.title"));
        title.getStyleClass().add("card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("field-help");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button back = tool("back", Feather.ARROW_LEFT, () -> {
            commitPending();
            model.leave();
        });
        HBox head = new HBox(GAP, back, title, name, between, another);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(0, 24, GAP, 24));
        return head;
    }

    private Button tool(String key, Feather icon, Runnable action) {
        Button button = new Button(messages.get("reading.window." + key), new FontIcon(icon));
        button.setId("reading-" + key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void show() {
        ReadingModel.Paper read = model.paperProperty().get();
        name.setText(read == null ? "" : messages.get("reading.window.paper", read.name()));
        another.setVisible(read != null);
        setCenter(read == null ? source : sides);
        setBottom(read == null ? null : bar);
        refresh();
        if (read != null) {
            bar.suggest();
            // Its sides are on the page, and can take the focus, only once it has its skin.
            applyCss();
            layout();
            sides.setDividerPositions(PAPER_SHARE);
            layout();
        }
        begin();
    }

    private void refresh() {
        ReadingModel.Paper read = model.paperProperty().get();
        if (read == null || model.reviewProperty().get() == null) {
            return;
        }
        List<FindGroup> groups = model.groups();
        paper.show(read, groups);
        finds.show(read, groups);
        bar.show(groups);
    }

    /** Gives the focus to where work begins: the button for a file, or the first field of the finds. */
    public void begin() {
        if (model.paperProperty().get() == null) {
            source.begin();
        } else if (model.selectedProperty().get().isEmpty()) {
            FirstField.focus(finds);
        }
    }

    /** Hands over what is being typed. */
    public void commitPending() {
        finds.commit();
    }

    /** The page as a node that is shown only while the clerk is at it. */
    public Node node() {
        return Rows.onlyWhile(model.openProperty(), this);
    }
}
