package vn.dienhinh.ui.step.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.outline.OutlineRow;
import vn.dienhinh.ui.outline.PlaceFindings;
import vn.dienhinh.ui.outline.SectionEdits;

/** The assignments as a list, and their edits. Knows no controls. */
final class AssignmentEdits implements SectionEdits {

    private final ConferenceModel model;
    private final UiContext context;

    AssignmentEdits(ConferenceModel model, UiContext context) {
        this.model = model;
        this.context = context;
    }

    /** All assignments, numbered in their order. */
    List<OutlineRow> rows() {
        List<OutlineRow> rows = new ArrayList<>();
        for (Assignment assignment : assignments()) {
            int place = rows.size();
            int duties = assignment.tasks().size();
            String note = duties == 0 ? context.messages().get("assignment.noDuties")
                    : context.messages().get("assignment.duties", duties);
            rows.add(new OutlineRow(assignment.id(), place + 1 + ".", shownName(assignment), 0, note,
                    PlaceFindings.worst(model.findingsProperty().get(), path(place))));
        }
        return rows;
    }

    /** The assignment of that id; empty when it is gone. */
    Optional<Assignment> find(String id) {
        return assignments().stream().filter(assignment -> assignment.id().equals(id)).findFirst();
    }

    /** The assignment at a place of the conference file. */
    Optional<Assignment> at(String path) {
        return assignments().stream().filter(assignment -> PlaceFindings.isInside(path, path(assignment.id())))
                .findFirst();
    }

    /** Place of an assignment in the conference file. */
    String path(String id) {
        return path(indexOf(assignments(), id));
    }

    private static String path(int index) {
        return "assignments[" + index + "]";
    }

    /** Changes one assignment. */
    void change(String id, UnaryOperator<Assignment> change) {
        find(id).ifPresent(before -> apply("assignment.change", list -> {
            list.replaceAll(assignment -> assignment.id().equals(id) ? change.apply(assignment) : assignment);
            return list;
        }, shownName(change.apply(before))));
    }

    @Override
    public String add(String afterId) {
        String id = context.ids().get();
        apply("assignment.add", list -> {
            int place = indexOf(list, afterId);
            list.add(place < 0 ? list.size() : place + 1, Assignment.blank(id));
            return list;
        });
        return id;
    }

    @Override
    public void remove(String id) {
        find(id).ifPresent(assignment -> apply("assignment.remove", list -> {
            list.removeIf(candidate -> candidate.id().equals(id));
            return list;
        }, shownName(assignment)));
    }

    @Override
    public int blockSize(String id) {
        return find(id).isPresent() ? 1 : 0;
    }

    @Override
    public void move(String id, boolean up) {
        if (!canMove(id, up)) {
            return;
        }
        int place = indexOf(assignments(), id);
        apply("assignment.move", list -> {
            Collections.swap(list, place, place + (up ? -1 : 1));
            return list;
        }, shownName(assignments().get(place)));
    }

    @Override
    public boolean canMove(String id, boolean up) {
        int place = indexOf(assignments(), id);
        return place >= 0 && (up ? place > 0 : place < assignments().size() - 1);
    }

    @Override
    public boolean hasLevels() {
        return false;
    }

    @Override
    public void shift(String id, boolean deeper) {
        // Assignments stand on one level.
    }

    @Override
    public boolean canShift(String id, boolean deeper) {
        return false;
    }

    @Override
    public void useDefaultSections() {
        add("");
    }

    @Override
    public boolean isEmpty() {
        return assignments().isEmpty();
    }

    private void apply(String editKey, UnaryOperator<List<Assignment>> change, Object... arguments) {
        model.apply(editKey, c -> c.withAssignments(change.apply(new ArrayList<>(c.assignments()))), arguments);
    }

    private String shownName(Assignment assignment) {
        if (VietnameseText.isBlank(assignment.assignee())) {
            return context.messages().get("assignment.unnamed");
        }
        return assignment.requested() ? context.messages().get("assignment.requested.shown", assignment.assignee())
                : assignment.assignee();
    }

    private List<Assignment> assignments() {
        return model.conference().assignments();
    }

    private static int indexOf(List<Assignment> list, String id) {
        return list.stream().map(Assignment::id).toList().indexOf(id);
    }
}
