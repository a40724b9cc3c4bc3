package vn.dienhinh.ui.step.delegate;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.WaitingList;
import vn.dienhinh.messages.Messages;

/** Offers whoever waits first for the place of somebody who declined; nothing while there is nobody to offer. */
final class ReplacementBar extends FlowPane {

    private static final double GAP = 8;

    private final Messages messages;
    private final BiConsumer<Delegate, Delegate> onCall;

    /** @param onCall takes who declined and who is called */
    ReplacementBar(Messages messages, BiConsumer<Delegate, Delegate> onCall) {
        super(GAP, GAP);
        this.messages = messages;
        this.onCall = onCall;
        setId("delegates-replacement");
        getStyleClass().add("panel");
        setAlignment(Pos.CENTER_LEFT);
        hide();
    }

    /** Speaks of somebody who declined between two versions of the list; of nobody after any other edit. */
    void show(List<Delegate> was, List<Delegate> delegates) {
        Delegate declined = newlyDeclined(was, delegates);
        Optional<Delegate> next = declined == null ? Optional.empty() : WaitingList.nextFor(delegates, declined);
        if (declined == null) {
            hide();
            return;
        }
        Label words = new Label(messages.get(next.isPresent() ? "delegates.declined.offer" : "delegates.declined.none",
                declined.fullName()));
        words.setWrapText(true);
        getChildren().setAll(words);
        next.ifPresent(waiting -> {
            Button call = new Button(messages.get("delegates.declined.call", waiting.fullName()));
            call.setId("delegates-call-instead");
            call.getStyleClass().addAll("accent", "small");
            call.setOnAction(event -> onCall.accept(declined, waiting));
            getChildren().add(call);
        });
        Button close = new Button(messages.get("delegates.bulk.close"));
        close.getStyleClass().add("small");
        close.setOnAction(event -> hide());
        getChildren().add(close);
        setVisible(true);
        setManaged(true);
    }

    private static Delegate newlyDeclined(List<Delegate> was, List<Delegate> is) {
        if (was.size() != is.size()) {
            return null;
        }
        for (int row = 0; row < is.size(); row++) {
            if (is.get(row) != was.get(row) && is.get(row).way().hasDeclined() && !was.get(row).way().hasDeclined()
                    && is.get(row).id().equals(was.get(row).id())) {
                return is.get(row);
            }
        }
        return null;
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}
