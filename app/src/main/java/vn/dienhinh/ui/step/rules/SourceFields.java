package vn.dienhinh.ui.step.rules;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.SourceLine;

/** A rule's fields with where it stands: a field for the place, and under all the paper and its words. */
final class SourceFields {

    private static final double GAP = 4;
    private static final int SECTION_COLUMNS = 9;
    private static final double SECTION_WIDTH = 170;

    private final ConferenceModel model;
    private final FormFields fields;
    private final Messages messages;

    SourceFields(ConferenceModel model, FormFields fields, Messages messages) {
        this.model = model;
        this.fields = fields;
        this.messages = messages;
    }

    /** The field for the place in the paper: {@code path} is the source's own path. */
    FieldBox section(String path, Function<Conference, Source> get, BiFunction<Conference, Source, Conference> set) {
        FieldBox box = fields.text(path + ".section", SECTION_COLUMNS, c -> get.apply(c).section(),
                (c, value) -> set.apply(c, RuleEdits.withSection(get.apply(c), value, c.rules())));
        box.setPrefWidth(SECTION_WIDTH);
        return box;
    }

    /** A row with the source in words under it. */
    VBox withWords(Region row, Function<Conference, Source> get) {
        SourceLine words = new SourceLine(messages);
        words.show(get.apply(model.conference()));
        ChangeListener<Conference> listener = (property, was, is) -> words.show(get.apply(is));
        // Held weakly by the model, so that the row of an entry that is gone can go too.
        words.getProperties().put(SourceFields.class, listener);
        model.conferenceProperty().addListener(new WeakChangeListener<>(listener));
        return new VBox(GAP, row, words);
    }
}
