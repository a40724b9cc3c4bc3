package vn.dienhinh.ui.rows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FindingLine;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.table.EditableTable;
import vn.dienhinh.ui.control.table.RowMark;
import vn.dienhinh.ui.outline.PlaceFindings;

/** What the rules found about a list: marks for the rows, and the sentences under the table. */
public final class TableFindings extends VBox {

    private static final double GAP = 4;
    private static final int MOST = 2;

    private final ConferenceModel model;
    private final UiContext context;
    private final String list;
    private final Predicate<Finding> shown;

    /** @param list the list's place in the conference file */
    public TableFindings(ConferenceModel model, UiContext context, String list) {
        this(model, context, list, finding -> true);
    }

    /** @param shown leaves out what another table shows of the same list */
    public TableFindings(ConferenceModel model, UiContext context, String list, Predicate<Finding> shown) {
        super(GAP);
        this.shown = shown;
        this.model = model;
        this.context = context;
        this.list = list;
        managedProperty().bind(visibleProperty());
        refresh();
    }

    /** Shows the first sentences, each once: the rows carry their marks, and the status bar has all of them. */
    public void refresh() {
        Map<String, Finding> bySentence = new LinkedHashMap<>();
        found(list).forEach(finding -> bySentence.putIfAbsent(context.findingMessages().sentence(finding), finding));
        List<Finding> found = List.copyOf(bySentence.values());
        getChildren().setAll(found.stream().limit(MOST)
                .map(finding -> new FindingLine(finding, context.findingMessages())).toList());
        if (found.size() > MOST) {
            getChildren().add(Rows.sentence(context.messages().get("rows.moreFindings", found.size() - MOST), "muted"));
        }
        setVisible(!found.isEmpty());
    }

    /** A mark for each row about which something was found; {@code ids} in the order of the list. */
    public Map<String, RowMark> marks(List<String> ids) {
        Map<String, RowMark> marks = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            List<Finding> found = found(list + "[" + i + "]");
            if (!found.isEmpty()) {
                Severity worst = found.stream().map(Finding::severity).sorted().findFirst().orElseThrow();
                marks.put(ids.get(i), new RowMark(worst, found.stream().map(context.findingMessages()::sentence)
                        .collect(Collectors.joining("\n"))));
            }
        }
        return marks;
    }

    /** Brings the row and cell of a place into view; the table itself for the whole list; false for a foreign place. */
    public boolean reveal(Place place, EditableTable<?> table, List<String> ids) {
        if (!PlaceFindings.isInside(place.path(), list)) {
            return false;
        }
        for (int i = 0; i < ids.size(); i++) {
            String row = list + "[" + i + "]";
            if (PlaceFindings.isInside(place.path(), row)) {
                String field = place.path().substring(row.length()).replaceFirst("^\\.", "");
                return table.reveal(ids.get(i), field);
            }
        }
        table.requestFocus();
        return true;
    }

    private List<Finding> found(String path) {
        return PlaceFindings.inside(model.findingsProperty().get(), path).stream().filter(shown).toList();
    }
}
