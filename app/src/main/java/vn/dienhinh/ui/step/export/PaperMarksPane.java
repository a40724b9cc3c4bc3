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
import vn.dienhinh.application.dossier.PaperProgress;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.dossier.PaperKind;
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
    private final Label headless = Rows.sentence("", "field-help");
    private PaperEntry shown;

    PaperMarksPane(DossierModel dossier, Messages messages, PaperKind kind) {
        super(GAP * 2);
        this.dossier = dossier;
        this.messages = messages;
        this.kind = kind;
        headless.setId("dossier-headless");
        headless.managedProperty().bind(headless.visibleProperty());
        refresh();
    }

    /** Shows the marks as they stand; what is being typed stays while they stay the same. */
    void refresh() {
        PaperEntry entry = dossier.entry(kind);
        boolean same = shown != null && Objects.equals(shown.signedOn(), entry.signedOn())
                && Objects.equals(shown.sentOn(), entry.sentOn()) && shown.sentTo().equals(entry.sentTo());
        if (!same) {
            int at = focusedPart();
            shown = entry;
            getChildren().setAll(signature(entry), sending(entry));
            if (at >= 0) {
                getChildren().get(at).lookup(".button").requestFocus();
            }
        }
        showHeadless(entry);
    }

    /** Which of the parts has the keyboard, -1 for none: it goes on there, else a blank would leave the conference. */
    private int focusedPart() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at.getParent() != this) {
            at = at.getParent();
        }
        return getChildren().indexOf(at);
    }

    /** Only tells: the number is often written on the paper first. */
    private void showHeadless(PaperEntry entry) {
        boolean numberless = dossier.head(kind).number().isEmpty();
        boolean dateless = dossier.head(kind).date() == null;
        headless.setVisible(entry.signedOn() != null && PaperProgress.hasHead(kind) && (numberless || dateless));
        headless.setText(messages.get(!dateless ? "dossier.signed.noNumber" : !numberless ? "dossier.signed.noDate"
                : "dossier.signed.noHead"));
    }

    private Node signature(PaperEntry entry) {
        if (entry.signedOn() != null) {
            VBox signed = marked(messages.get("dossier.signed", OfficialDate.shortForm(entry.signedOn())),
                    Feather.PEN_TOOL, "unsign", () -> dossier.takeBackSignature(kind));
            signed.getChildren().add(1, headless);
            return signed;
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

    private VBox marked(String words, Feather icon, String action, Runnable takeBack) {
        Label label = Rows.sentence(words, "answer");
        label.setGraphic(new FontIcon(icon));
        Button button = new Button(messages.get("dossier." + action));
        button.setId("dossier-" + action);
        button.getStyleClass().add("small-button");
        button.setOnAction(event -> takeBack.run());
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
