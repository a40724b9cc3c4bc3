package vn.dienhinh.ui.outline;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.FieldBox;

/**
 * One section of a paper at a time: its heading, its text, and what the paper has beside them.
 *
 * @param <T> kind of section
 */
public abstract class SectionPane<T> implements PartPane {

    private static final double GAP = 16;

    private final ConferenceModel model;
    private final PaperOutline<T> outline;
    private final CommitTextField title;
    private final FieldBox titleBox;
    private final VBox node = new VBox(GAP);
    private String sectionId = "";

    /**
     * @param titleId id of the field of the heading in the scene
     * @param label   words above it
     * @param help    words below it; null for none
     * @param rename  takes a section's id and its new heading
     */
    protected SectionPane(ConferenceModel model, UiContext context, PaperOutline<T> outline, String titleId,
                          String label, String help, BiConsumer<String, String> rename) {
        this.model = model;
        this.outline = outline;
        title = new CommitTextField(text -> rename.accept(sectionId, text));
        title.setId(titleId);
        titleBox = new FieldBox(label, title, help, context.findingMessages());
        titleBox.getStyleClass().add("field-box-wide");
    }

    /** Puts the heading and the text, which takes all the height there is, between what the paper has beside them. */
    protected final void layOut(List<Node> above, Node body, List<Node> below) {
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getChildren().setAll(above);
        node.getChildren().addAll(titleBox, body);
        node.getChildren().addAll(below);
    }

    /** Shows everything but the heading as it stands. */
    protected abstract void showBody(T section);

    /** Shows what the rules found about the section, its heading left out. */
    protected abstract void showBodyFindings(List<Finding> findings);

    /** Gives the text the focus. */
    protected abstract void focusBody();

    /** Hands over the text that is being typed. */
    protected abstract void commitBody();

    /** Id of the section that is shown; empty before the first. */
    protected final String sectionId() {
        return sectionId;
    }

    /** Shows another section; what was typed in the one before is handed over first. */
    public final void show(String id) {
        if (!id.equals(sectionId)) {
            commitPending();
            sectionId = id;
        }
        refresh();
    }

    @Override
    public final Node node() {
        return node;
    }

    @Override
    public final void refresh() {
        outline.section(sectionId).ifPresent(this::refresh);
    }

    private void refresh(T section) {
        title.show(outline.heading(section));
        showBody(section);
        String path = outline.path(sectionId);
        List<Finding> findings = PlaceFindings.inside(model.findingsProperty().get(), path);
        List<Finding> ofTitle = PlaceFindings.inside(findings, path + ".title");
        titleBox.showFindings(ofTitle);
        showBodyFindings(findings.stream().filter(finding -> !ofTitle.contains(finding)).toList());
    }

    @Override
    public final void reveal(Place place) {
        if (place.path().endsWith(".title")) {
            focusTitle();
        } else {
            focusBody();
        }
    }

    /** Gives the heading the focus, for a section just added. */
    public final void focusTitle() {
        title.requestFocus();
    }

    @Override
    public final void commitPending() {
        title.commit();
        commitBody();
    }
}
