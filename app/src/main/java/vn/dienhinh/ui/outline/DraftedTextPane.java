package vn.dienhinh.ui.outline;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.DraftedTextBox;

/** One drafted text of a paper, such as its closing paragraph, with everything that names it. */
public final class DraftedTextPane implements PartPane {

    /**
     * Where the text is kept and what is drafted for it.
     *
     * @param path    place in the conference file; label "field.{path}", help "field.{path}.help", edits "edit.{path}"
     *                and "edit.{path}.restore"
     * @param own     the clerk's own text; null while the drafted one stands
     * @param drafted the drafted text
     * @param set     puts in the clerk's own text, or null
     */
    public record Text(String path, Function<Conference, String> own, Function<Conference, String> drafted,
                       BiFunction<Conference, String, Conference> set) {
    }

    private final ConferenceModel model;
    private final Text text;
    private final DraftedTextBox box;

    /** @param rows height in lines */
    public DraftedTextPane(ConferenceModel model, UiContext context, Text text, int rows) {
        this.model = model;
        this.text = text;
        String label = "field." + text.path();
        box = new DraftedTextBox(text.path().replace('.', '-'), context.messages().get(label),
                context.messages().get(label + ".help"), rows, context, this::write);
        refresh();
    }

    private void write(String value) {
        model.apply(value == null ? text.path() + ".restore" : text.path(), c -> text.set().apply(c, value));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        box.show(text.own().apply(model.conference()), text.drafted().apply(model.conference()));
        box.showFindings(PlaceFindings.inside(model.findingsProperty().get(), text.path()));
    }

    @Override
    public void reveal(Place place) {
        box.requestFocus();
    }

    @Override
    public void commitPending() {
        box.commit();
    }
}
