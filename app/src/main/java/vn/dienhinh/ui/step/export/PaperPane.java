package vn.dienhinh.ui.step.export;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.dossier.PaperProgress;
import vn.dienhinh.application.paper.upward.AskedPaper;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.DateField;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.Rows;

/** One paper: how far it has come, its number and date, signed and sent, and its passages. */
final class PaperPane extends VBox {

    private static final double GAP = 12;
    private static final int NUMBER_COLUMNS = 8;

    private final DossierModel dossier;
    private final UiContext context;
    private final PaperKind kind;
    private final PaperStateLabel state;
    private final Label changed;
    private final Label required = Rows.sentence("", "panel");
    private final CommitTextField number;
    private final DateField date;
    private final PaperMarksPane marks;
    private final PassagesPane passages;

    PaperPane(DossierModel dossier, UiContext context, PaperKind kind) {
        super(GAP);
        this.dossier = dossier;
        this.context = context;
        this.kind = kind;
        Messages messages = context.messages();
        setId("paper-pane");
        getStyleClass().add("paper-pane");
        state = new PaperStateLabel(messages);
        changed = Rows.sentence(messages.get("dossier.changed.help"), "finding", "finding-warning");
        changed.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        changed.managedProperty().bind(changed.visibleProperty());
        required.managedProperty().bind(required.visibleProperty());
        number = new CommitTextField(text -> dossier.setNumber(kind, text));
        number.setId("paper-number");
        number.setPrefColumnCount(NUMBER_COLUMNS);
        date = new DateField(day -> dossier.setDate(kind, day));
        date.setId("paper-date");
        marks = new PaperMarksPane(dossier, messages, kind);
        passages = new PassagesPane(dossier, context, kind);
        getChildren().addAll(Rows.sentence(messages.word(kind), "section-title"), state, changed, required);
        if (PaperProgress.hasHead(kind)) {
            getChildren().add(head(messages));
        }
        getChildren().addAll(marks, passages);
        refresh();
    }

    private Node head(Messages messages) {
        FieldBox numberBox = new FieldBox(messages.get("dossier.number"), number, null, context.findingMessages());
        FieldBox dateBox = new FieldBox(messages.get("dossier.date"), date, null, context.findingMessages());
        date.unreadProperty().addListener((property, was, is) ->
                dateBox.complain(is.isEmpty() ? "" : messages.get("date.unread", is)));
        return Rows.sideBySide(numberBox, dateBox);
    }

    /** Which paper. */
    PaperKind kind() {
        return kind;
    }

    /** Shows everything as it stands. */
    void refresh() {
        PaperRow row = dossier.row(kind);
        state.show(row);
        changed.setVisible(row.isChanged());
        showRequired();
        number.show(dossier.head(kind).number());
        date.show(dossier.head(kind).date());
        marks.refresh();
        passages.refresh();
    }

    private void showRequired() {
        Conference conference = dossier.conference();
        String words = AskedPaper.wordsFor(conference, kind).orElse("");
        required.setVisible(!words.isEmpty());
        String addressee = conference.rules().dossier().addressee();
        String limit = conference.rules().dossier().deadline().words();
        required.setText(context.messages().get("dossier.required.help", words,
                addressee.isEmpty() ? context.messages().get("word.blank") : addressee,
                limit.isEmpty() ? context.messages().get("word.blank") : limit));
    }

    PassagesPane passages() {
        return passages;
    }

    /** Gives number or date the focus. */
    void revealHead(boolean ofDate) {
        (ofDate ? date : number).requestFocus();
    }

    void commitPending() {
        if (PaperProgress.hasHead(kind)) {
            number.commit();
            date.commit();
        }
        passages.commitPending();
    }
}
