package vn.dienhinh.ui.step.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/** Edits of the distribution list. Knows no controls. */
final class RecipientEdits {

    private final ConferenceModel model;
    private final UiContext context;

    RecipientEdits(ConferenceModel model, UiContext context) {
        this.model = model;
        this.context = context;
    }

    List<Recipient> recipients() {
        return model.conference().recipients();
    }

    /** Adds an empty line behind that one, or at the end; gives its id. */
    String addAfter(String id) {
        String added = context.ids().get();
        apply("recipient.add", list -> {
            int place = indexOf(list, id);
            list.add(place < 0 ? list.size() : place + 1, new Recipient(added, ""));
            return list;
        });
        return added;
    }

    void rename(String id, String name) {
        apply("recipient.rename", list -> {
            list.replaceAll(recipient -> recipient.id().equals(id) ? new Recipient(id, name) : recipient);
            return list;
        }, name);
    }

    void remove(String id) {
        String name = recipients().stream().filter(r -> r.id().equals(id)).map(Recipient::name).findFirst().orElse("");
        apply("recipient.remove", list -> {
            list.removeIf(recipient -> recipient.id().equals(id));
            return list;
        }, name);
    }

    /** Moves a line; unchanged at either end. */
    void move(String id, boolean up) {
        int place = indexOf(recipients(), id);
        int other = place + (up ? -1 : 1);
        if (place < 0 || other < 0 || other >= recipients().size()) {
            return;
        }
        apply("recipient.move", list -> {
            Collections.swap(list, place, other);
            return list;
        }, recipients().get(place).name());
    }

    private void apply(String editKey, UnaryOperator<List<Recipient>> change, Object... arguments) {
        model.apply(editKey, c -> c.withRecipients(change.apply(new ArrayList<>(c.recipients()))), arguments);
    }

    private static int indexOf(List<Recipient> list, String id) {
        return list.stream().map(Recipient::id).toList().indexOf(id);
    }
}
