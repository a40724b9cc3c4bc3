package vn.dienhinh.ui.step.export;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.paper.PaperKind;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.DateField;
import vn.dienhinh.ui.control.Rows;

/** Where the clerk says that a paper is signed, and that it went out; each can be taken back. */
final class PaperMarksPane extends VBox {

    private static final double GAP = 8;

    private final DossierModel dossier;
    private final Messages messages;
    private final PaperKind kind;
    private PaperEntry shown;

    PaperMarksPane(DossierModel dossier, Messages messages, PaperKind kind) {
        super(GAP * 2);
        this.dossier = dossier;
        this.messages = messages;
        this.kind = kind;
        refresh();
    }

    /** Shows the marks as they stand; what is being typed stays while they stay the same. */
    void refresh() {
        PaperEntry entry = dossier.entry(kind);
        boolean same = shown != null && Objects.equals(shown.signedOn(), entry.signedOn())
                && Objects.equals(shown.sentOn(), entry.sentOn()) && shown.sentTo().equals(entry.sentTo());
        if (!same) {
            shown = entry;
            getChildren().setAll(signature(entry), sending(entry));
        }
    }

    private Node signature(PaperEntry entry) {
        if (entry.signedOn() != null) {
            return marked(messages.get("dossier.signed", OfficialDate.shortForm(entry.signedOn())), Feather.PEN_TOOL,
                    "unsign", () -> dossier.takeBackSignature(kind));
        }
        return open("sign", null, (day, nobody) -> dossier.sign(kind, day));
    }

    private Node sending(PaperEntry entry) {
        if (entry.sentOn() != null) {
            String day = OfficialDate.shortForm(entry.sentOn());
            String words = entry.sentTo().isEmpty() ? messages.get("dossier.sent", day)
                    : messages.get("dossier.sentTo", day, entry.sentTo());
            return marked(words, Feather.SEND, "unsend", () -> dossier.takeBackSending(kind));
        }
        CommitTextField addressee = new CommitTextField(text -> { });
        addressee.show(dossier.usualAddressee(kind));
        addressee.setPromptText(messages.get("dossier.send.to"));
        addressee.setAccessibleText(messages.get("dossier.send.to"));
        addressee.setId("dossier-send-to");
        return open("send", addressee, (day, to) -> dossier.send(kind, day, to));
    }

    private Node marked(String words, Feather icon, String action, Runnable takeBack) {
        Label label = Rows.sentence(words, "answer");
        label.setGraphic(new FontIcon(icon));
        Button button = new Button(messages.get("dossier." + action));
        button.setId("dossier-" + action);
        button.getStyleClass().add("small-button");
        button.setOnAction(event -> {
            takeBack.run();
            lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        });
        return new VBox(GAP / 2, label, button);
    }

    private Node open(String action, CommitTextField addressee, BiConsumer<LocalDate, String> mark) {
        DateField day = new DateField(value -> { });
        day.show(dossier.today());
        day.setAccessibleText(messages.get("dossier." + action + ".day"));
        day.setId("dossier-" + action + "-day");
        Button button = new Button(messages.get("dossier." + action));
        button.setId("dossier-" + action);
        button.setOnAction(event -> {
            day.commit();
            LocalDate chosen = day.getValue() == null ? dossier.today() : day.getValue();
            if (day.unreadProperty().get().isEmpty()) {
                mark.accept(chosen, addressee == null ? "" : addressee.getText());
            }
        });
        FlowPane line = new FlowPane(GAP, GAP, day, button);
        line.setAlignment(Pos.CENTER_LEFT);
        Label complaint = Rows.sentence("", "finding", "finding-error");
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        day.unreadProperty().addListener((property, was, is) ->
                complaint.setText(is.isEmpty() ? "" : messages.get("date.unread", is)));
        Label title = new Label(messages.get("dossier." + action + ".title"));
        title.getStyleClass().add("field-label");
        VBox box = new VBox(GAP / 2, title);
        if (addressee != null) {
            box.getChildren().add(addressee);
        }
        box.getChildren().addAll(line, complaint);
        return box;
    }
}
