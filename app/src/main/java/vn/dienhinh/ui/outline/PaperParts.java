package vn.dienhinh.ui.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.ui.UiContext;

/** A paper's parts at the left, the one at hand at the right. */
public final class PaperParts {

    private final PaperOutline<?> outline;
    private final SectionPane<?> sectionPane;
    private final Map<String, PartPane> panes = new LinkedHashMap<>();
    private final OutlineList list = new OutlineList(this::show);
    private final OutlineSide side;
    private final OutlinePane node;

    /**
     * @param paper       name of the paper, such as "plan": messages as {@link OutlineSide} wants them and
     *                    "{paper}.parts", what the list is called; its id in the scene is "{paper}-parts"
     * @param sectionPane shows a section
     * @param panes       shows the parts that are not sections
     */
    public PaperParts(String paper, UiContext context, PaperOutline<?> outline, SectionPane<?> sectionPane,
                      Map<? extends NamedPart, PartPane> panes) {
        this.outline = outline;
        this.sectionPane = sectionPane;
        panes.forEach((part, pane) -> this.panes.put(part.id(), pane));
        list.setId(paper + "-parts");
        list.setAccessibleText(context.messages().get(paper + ".parts"));
        side = new OutlineSide(paper, context.messages(), outline, list, this::showAdded);
        node = new OutlinePane(side);
    }

    public OutlinePane node() {
        return node;
    }

    /** Shows everything as it stands in the conference. */
    public void refresh() {
        list.show(outline.rows());
        panes.values().forEach(PartPane::refresh);
        show(list.chosen());
    }

    private void show(String id) {
        side.refresh();
        Optional<OutlineRow> row = list.getItems().stream().filter(candidate -> candidate.id().equals(id)).findFirst();
        if (row.isEmpty()) {
            return;
        }
        if (outline.section(id).isPresent()) {
            sectionPane.show(id);
            node.showDetail(row.get().words(), sectionPane.node());
        } else {
            sectionPane.commitPending();
            node.showDetail(row.get().title(), panes.get(id).node());
        }
    }

    private void showAdded(String id) {
        list.choose(id);
        sectionPane.focusTitle();
    }

    /** Brings a part into view. */
    public void choose(NamedPart part) {
        list.choose(part.id());
    }

    /** Brings a section into view and gives the place in it the focus. */
    public void revealSection(String id, Place place) {
        list.choose(id);
        sectionPane.reveal(place);
    }

    /** Brings a part into view and gives the place in it the focus. */
    public void revealPart(NamedPart part, Place place) {
        choose(part);
        panes.get(part.id()).reveal(place);
    }

    /** Hands over what is being typed. */
    public void commitPending() {
        sectionPane.commitPending();
        panes.values().forEach(PartPane::commitPending);
    }
}
