package vn.dienhinh.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/**
 * A paper as a list of parts, and the edits of its sections. Knows no controls. A paper says where its sections are
 * kept, how they are numbered and what their headings are.
 *
 * @param <T> kind of section
 */
public abstract class PaperOutline<T> implements SectionEdits {

    private final String paper;
    private final ConferenceModel model;
    private final UiContext context;
    private final Outline<T> outline;

    /**
     * @param paper   name of the paper, such as "plan": its sections stand at "{paper}.sections" in the conference
     *                file, its parts are called by messages "{paper}.part.{name}", its edits are "{paper}.add",
     *                "{paper}.remove", "{paper}.move", "{paper}.level" and "{paper}.defaults"
     * @param outline the rules of its levels
     */
    protected PaperOutline(String paper, ConferenceModel model, UiContext context, Outline<T> outline) {
        this.paper = paper;
        this.model = model;
        this.context = context;
        this.outline = outline;
    }

    /** All parts as the list shows them. */
    public abstract List<OutlineRow> rows();

    /** The sections as the conference keeps them. */
    protected abstract List<T> sectionsOf(Conference conference);

    /** The conference with other sections. */
    protected abstract Conference withSections(Conference conference, List<T> sections);

    /** An empty section on level 1. */
    protected abstract T blank(String id);

    /** What a paper without sections begins with. */
    protected abstract List<T> usualSections();

    /** Numbers from the first section on. */
    protected abstract SectionNumbering numbering();

    /** The heading as it is printed; blank where there is none yet. */
    public abstract String heading(T section);

    /** A section's state in a word; empty for none. */
    protected abstract String note(T section);

    /** The number as the list shows it. */
    protected String number(SectionNumbering.Heading heading) {
        return heading.label();
    }

    /** The sections in the order of the paper. */
    protected final List<OutlineRow> sectionRows() {
        List<T> sections = sections();
        SectionNumbering numbering = numbering();
        List<OutlineRow> rows = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            T section = sections.get(i);
            int level = outline.levelOf(section);
            rows.add(new OutlineRow(outline.idOf(section), number(numbering.next(level)), shownHeading(section),
                    level - 1, note(section), PlaceFindings.worst(model.findingsProperty().get(), path(i))));
        }
        return rows;
    }

    /** A part that is not a section. */
    protected final OutlineRow row(NamedPart part) {
        return new OutlineRow(part.id(), "", messages().get(paper + ".part." + part.name()), 0, "",
                PlaceFindings.worst(model.findingsProperty().get(), part.paths().toArray(String[]::new)));
    }

    /** The section of that id; empty when it is gone or the id is another part's. */
    public final Optional<T> section(String id) {
        return sections().stream().filter(section -> outline.idOf(section).equals(id)).findFirst();
    }

    /** Its place in the conference file. */
    public final String path(String id) {
        return path(outline.indexOf(sections(), id));
    }

    private String path(int index) {
        return paper + ".sections[" + index + "]";
    }

    /** Id of the section at a place of the conference file; empty for any other place. */
    public final Optional<String> sectionAt(String path) {
        return sections().stream().map(outline::idOf).filter(id -> PlaceFindings.isInside(path, path(id))).findFirst();
    }

    @Override
    public final String add(String afterId) {
        String id = context.ids().get();
        apply("add", sections -> outline.insertAfter(sections, afterId, blank(id)));
        return id;
    }

    @Override
    public final void remove(String id) {
        section(id).ifPresent(section ->
                apply("remove", sections -> outline.remove(sections, id), shownHeading(section)));
    }

    @Override
    public final int blockSize(String id) {
        return outline.blockSize(sections(), id);
    }

    @Override
    public final void move(String id, boolean up) {
        section(id).ifPresent(section ->
                apply("move", sections -> outline.move(sections, id, up), shownHeading(section)));
    }

    @Override
    public final boolean canMove(String id, boolean up) {
        return outline.canMove(sections(), id, up);
    }

    @Override
    public final void shift(String id, boolean deeper) {
        section(id).ifPresent(section ->
                apply("level", sections -> outline.shift(sections, id, deeper), shownHeading(section)));
    }

    @Override
    public final boolean canShift(String id, boolean deeper) {
        return outline.canShift(sections(), id, deeper);
    }

    @Override
    public final void useDefaultSections() {
        apply("defaults", sections -> sections.isEmpty() ? usualSections() : sections);
    }

    @Override
    public final boolean isEmpty() {
        return sections().isEmpty();
    }

    /** Changes one section as the edit "{paper}.{edit}"; nothing is done for an unknown id or where nothing changes. */
    protected final void change(String edit, String id, UnaryOperator<T> change) {
        section(id).ifPresent(before -> apply(edit, sections -> sections.stream()
                .map(section -> outline.idOf(section).equals(id) ? change.apply(section) : section).toList(),
                shownHeading(before)));
    }

    private void apply(String edit, UnaryOperator<List<T>> change, Object... arguments) {
        if (!Objects.equals(sections(), change.apply(sections()))) {
            // Every edit also mends levels that skip, such as those of a file from elsewhere.
            model.apply(paper + "." + edit,
                    c -> withSections(c, change.apply(outline.withoutGaps(sectionsOf(c)))), arguments);
        }
    }

    private String shownHeading(T section) {
        String heading = heading(section);
        return VietnameseText.isBlank(heading) ? messages().get(paper + ".part.untitled") : heading;
    }

    /** The sections as they are shown and printed, on levels that never skip. */
    protected final List<T> sections() {
        return outline.withoutGaps(sectionsOf(conference()));
    }

    protected final Conference conference() {
        return model.conference();
    }

    protected final Messages messages() {
        return context.messages();
    }
}
