package vn.dienhinh.ui.step.export.sending;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.sending.DossierPaper;
import vn.dienhinh.application.sending.DossierState;
import vn.dienhinh.application.sending.Lack;
import vn.dienhinh.application.sending.ReadyFiles;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.dossier.SignedFile;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.Rows;

/** What each paper that the superior asks for still lacks, and the mail that is made of them. */
public final class SendingPane extends ScrollPane {

    private static final double GAP = 12;
    private static final int LEAST_MEGABYTES = 1;
    private static final int MOST_MEGABYTES = 150;
    /** What most mailboxes of offices take. */
    private static final int USUAL_MEGABYTES = 20;
    private static final int ADDRESS_COLUMNS = 28;

    private final SendingModel model;
    private final Messages messages;
    private final VBox papers = new VBox(GAP);
    private final VBox result = new VBox(GAP / 2);

    public SendingPane(ConferenceModel conference, UiContext context, SendingTools tools) {
        this.model = new SendingModel(conference, context, tools);
        this.messages = context.messages();
        VBox page = new VBox(GAP, Rows.sentence(messages.get("send.guidance"), "page-guidance"), checking(), papers,
                making(), result);
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        model.stateProperty().addListener((property, was, is) -> showPapers(is));
        model.readyProperty().addListener((property, was, is) -> showReady(is));
    }

    /** Judges the dossier, when the clerk turns to this part. */
    public void begin() {
        model.check();
    }

    private Node checking() {
        Button check = button("check", Feather.CHECK_SQUARE, model::check);
        check.disableProperty().bind(model.busyProperty());
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.visibleProperty().bind(model.busyProperty());
        HBox line = new HBox(GAP, check, bar);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showPapers(DossierState state) {
        papers.getChildren().clear();
        if (state.papers().isEmpty()) {
            papers.getChildren().add(Rows.sentence(messages.get("send.nothingAsked"), "panel"));
        } else {
            long lacking = state.papers().stream().filter(paper -> !paper.lacks().isEmpty()).count();
            Label summary = Rows.sentence(messages.get(lacking == 0 ? "send.complete" : "send.lacking",
                    state.papers().size(), lacking), "answer");
            summary.setId("send-summary");
            papers.getChildren().add(summary);
        }
        state.papers().forEach(paper -> papers.getChildren().add(card(paper)));
        state.others().forEach(other -> papers.getChildren().add(
                Rows.sentence(messages.get("send.other", other), "finding", "finding-warning")));
    }

    private Node card(DossierPaper paper) {
        VBox card = new VBox(GAP / 4, Rows.sentence(messages.word(paper.kind()), "section-title"),
                Rows.sentence(messages.get("send.asked", paper.asked()), "field-help"));
        card.getStyleClass().add("panel");
        card.setId("send-" + paper.kind());
        if (paper.lacks().isEmpty()) {
            Label fine = Rows.sentence(messages.get("send.fine"), "finding", "verify-fine");
            fine.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
            card.getChildren().add(fine);
        }
        for (Lack lack : paper.lacks()) {
            Label label = Rows.sentence(messages.get("send.lack." + lack), "finding", "finding-warning");
            label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            card.getChildren().add(label);
        }
        card.getChildren().add(signed(paper.kind()));
        return card;
    }

    private Node signed(PaperKind kind) {
        SignedFile file = model.signed(kind);
        FlowPane line = new FlowPane(GAP, GAP / 2);
        line.setAlignment(Pos.CENTER_LEFT);
        if (file != null) {
            Button away = button("signed.away", Feather.X, () -> model.takeSignedAway(kind));
            away.setId("send-away-" + kind);
            line.getChildren().addAll(new Label(messages.get("send.signed", file.name())), away);
        }
        Button lay = button(file == null ? "signed.lay" : "signed.change", Feather.PAPERCLIP, () -> model.laySigned(kind));
        lay.setId("send-lay-" + kind);
        line.getChildren().add(lay);
        return line;
    }

    private Node making() {
        TextField to = new TextField();
        to.setId("send-to");
        to.setPrefColumnCount(ADDRESS_COLUMNS);
        to.setPromptText(messages.get("send.to.prompt"));
        Spinner<Integer> limit = new Spinner<>(LEAST_MEGABYTES, MOST_MEGABYTES, USUAL_MEGABYTES);
        limit.setId("send-limit");
        limit.setEditable(true);
        limit.setAccessibleText(messages.get("send.limit"));
        Button make = button("make", Feather.MAIL, () -> model.make(to.getText().strip(), limit.getValue()));
        make.getStyleClass().add("accent");
        make.disableProperty().bind(model.busyProperty());
        FlowPane line = new FlowPane(GAP, GAP, new Label(messages.get("send.to")), to,
                new Label(messages.get("send.limit")), limit, make);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showReady(ReadyFiles made) {
        result.getChildren().setAll(Rows.sentence(messages.get(made.mails().size() == 1 ? "send.made" : "send.made.parts",
                made.mails().size()), "answer"));
        made.mails().forEach(mail -> result.getChildren().add(link(mail, Feather.MAIL)));
        result.getChildren().add(link(made.parcel(), Feather.PACKAGE));
        made.tooLarge().forEach(name -> result.getChildren().add(
                Rows.sentence(messages.get("send.tooLarge", name), "finding", "finding-warning")));
        result.getChildren().add(button("mark", Feather.SEND, model::markSent));
    }

    private Node link(Path file, Ikon icon) {
        Hyperlink link = new Hyperlink(file.getFileName().toString(), new FontIcon(icon));
        link.setWrapText(true);
        link.setOnAction(event -> model.open(file));
        return link;
    }

    private Button button(String action, Ikon icon, Runnable run) {
        Button button = new Button(messages.get("send.action." + action), new FontIcon(icon));
        button.setId("send-" + action.replace('.', '-'));
        button.setOnAction(event -> run.run());
        return button;
    }
}
