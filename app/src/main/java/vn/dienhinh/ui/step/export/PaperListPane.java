package vn.dienhinh.ui.step.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.dossier.PaperPhase;
import vn.dienhinh.messages.Messages;

/**
 * All papers by the phase in which they are made. Arrow keys move from paper to paper, the blank chooses one for the
 * export.
 */
final class PaperListPane extends ScrollPane {

    private static final double GAP = 2;

    private final List<PaperRowView> views = new ArrayList<>();
    private final Consumer<PaperKind> onSelect;
    private final VBox list = new VBox(GAP);
    private PaperKind selected;

    PaperListPane(DossierModel dossier, ExportModel exports, Messages messages, Consumer<PaperKind> onSelect) {
        this.onSelect = onSelect;
        setId("paper-list");
        for (PaperPhase phase : PaperPhase.values()) {
            Label heading = new Label(messages.word(phase));
            heading.setId("phase-" + phase);
            heading.getStyleClass().add("paper-phase");
            list.getChildren().add(heading);
            for (PaperKind kind : PaperKind.values()) {
                if (kind.phase() == phase) {
                    PaperRowView view = new PaperRowView(kind, exports, messages, this::select);
                    views.add(view);
                    list.getChildren().add(view);
                }
            }
        }
        list.getStyleClass().add("paper-list");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setContent(list);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        dossier.rowsProperty().addListener((property, was, is) -> show(is));
        show(dossier.rowsProperty().get());
    }

    private void show(List<PaperRow> rows) {
        views.forEach(view -> view.show(rows.get(view.kind().ordinal())));
    }

    /** Selects a paper and brings it into view. */
    void select(PaperKind kind) {
        views.forEach(view -> view.setSelected(view.kind() == kind));
        if (kind != selected) {
            selected = kind;
            bringIntoView(view(kind));
            onSelect.accept(kind);
        }
    }

    /** Gives the selected paper the focus. */
    void begin() {
        view(selected).requestFocus();
    }

    private PaperRowView view(PaperKind kind) {
        return views.stream().filter(view -> view.kind() == kind).findFirst().orElseThrow();
    }

    private void key(KeyEvent event) {
        int at = views.indexOf(view(selected));
        if (event.getCode() == KeyCode.DOWN && at < views.size() - 1) {
            go(views.get(at + 1), event);
        } else if (event.getCode() == KeyCode.UP && at > 0) {
            go(views.get(at - 1), event);
        } else if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            views.get(at).toggle();
        }
    }

    private void go(PaperRowView view, KeyEvent event) {
        event.consume();
        select(view.kind());
        view.requestFocus();
    }

    private void bringIntoView(PaperRowView view) {
        double height = getViewportBounds().getHeight();
        double hidden = list.getHeight() - height;
        if (hidden <= 0 || height <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        double begins = view.getBoundsInParent().getMinY();
        double ends = view.getBoundsInParent().getMaxY();
        if (begins < top) {
            setVvalue(begins / hidden);
        } else if (ends > top + height) {
            setVvalue((ends - height) / hidden);
        }
    }
}
