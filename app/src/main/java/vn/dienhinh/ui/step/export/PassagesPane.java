package vn.dienhinh.ui.step.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.control.DraftedTextBox;
import vn.dienhinh.ui.control.Rows;

/** The passages of a paper: the drafted words, or the clerk's own in their place. */
final class PassagesPane extends VBox {

    private static final double GAP = 16;
    private static final int ROWS = 4;

    private final DossierModel dossier;
    private final UiContext context;
    private final PaperKind kind;
    private final Map<String, DraftedTextBox> boxes = new LinkedHashMap<>();

    PassagesPane(DossierModel dossier, UiContext context, PaperKind kind) {
        super(GAP);
        this.dossier = dossier;
        this.context = context;
        this.kind = kind;
        refresh();
    }

    /** Follows the data: drafted words change with it, and some papers have more passages with more data. */
    void refresh() {
        List<DraftedPassage> passages = dossier.passages(kind);
        if (!List.copyOf(boxes.keySet()).equals(passages.stream().map(DraftedPassage::key).toList())) {
            build(passages);
        }
        passages.forEach(passage -> boxes.get(passage.key())
                .show(dossier.entry(kind).passage(passage.key()).orElse(null), passage.drafted()));
    }

    private void build(List<DraftedPassage> passages) {
        boxes.clear();
        getChildren().clear();
        if (passages.isEmpty()) {
            return;
        }
        getChildren().addAll(Rows.sentence(context.messages().get("dossier.passages"), "section-title"),
                Rows.sentence(context.messages().get("dossier.passages.help"), "field-help"));
        for (DraftedPassage passage : passages) {
            DraftedTextBox box = new DraftedTextBox("passage-" + passage.key().replace('.', '-'), passage.label(),
                    null, ROWS, context, own -> dossier.write(kind, passage, own));
            boxes.put(passage.key(), box);
            getChildren().add(box);
        }
    }

    /** Shows what the rules found, by the place of the passage in the clerk's entry. */
    void showFindings(String papers, List<Finding> found) {
        int paper = dossier.conference().dossier().papers().indexOf(dossier.entry(kind));
        List<String> keys = dossier.entry(kind).passages().stream().map(passage -> passage.key()).toList();
        boxes.forEach((key, box) -> {
            String path = papers + "[" + paper + "].passages[" + keys.indexOf(key) + "]";
            box.showFindings(found.stream().filter(finding -> finding.place().path().startsWith(path)).toList());
        });
    }

    /** Gives a passage the focus; the first one where the key is not known. */
    void reveal(String key) {
        DraftedTextBox box = boxes.getOrDefault(key, boxes.values().stream().findFirst().orElse(null));
        if (box != null) {
            box.requestFocus();
        }
    }

    void commitPending() {
        List.copyOf(boxes.values()).forEach(DraftedTextBox::commit);
    }
}
