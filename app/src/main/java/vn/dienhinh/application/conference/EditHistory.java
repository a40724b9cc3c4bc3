package vn.dienhinh.application.conference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dienhinh.domain.conference.Conference;

/** The steps that can be taken back and done again. Not for several threads. */
final class EditHistory {

    /** Versions share what they have in common, so a step of a list of 10,000 costs some 40 kB. */
    private static final int GREATEST_LENGTH = 500;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    private record Step(EditName name, Conference before, Conference after) {
    }

    /** Notes an edit; what was undone before can't be done again any more. */
    void add(EditName name, Conference before, Conference after) {
        undone.clear();
        done.push(new Step(name, before, after));
        if (done.size() > GREATEST_LENGTH) {
            done.removeLast();
        }
    }

    /** Writes a fact into every version, so that no undo takes it back and no redo brings back a version without it. */
    void record(UnaryOperator<Conference> fact) {
        rewrite(done, fact);
        rewrite(undone, fact);
    }

    private static void rewrite(Deque<Step> steps, UnaryOperator<Conference> fact) {
        List<Step> rewritten = steps.stream()
                .map(step -> new Step(step.name(), fact.apply(step.before()), fact.apply(step.after()))).toList();
        steps.clear();
        steps.addAll(rewritten);
    }

    /** The version before the last edit; empty when there is none to take back. */
    Optional<Conference> undo() {
        Step step = done.poll();
        if (step == null) {
            return Optional.empty();
        }
        undone.push(step);
        return Optional.of(step.before());
    }

    /** The version after the edit undone last; empty when there is none. */
    Optional<Conference> redo() {
        Step step = undone.poll();
        if (step == null) {
            return Optional.empty();
        }
        done.push(step);
        return Optional.of(step.after());
    }

    Optional<EditName> undoName() {
        return Optional.ofNullable(done.peek()).map(Step::name);
    }

    Optional<EditName> redoName() {
        return Optional.ofNullable(undone.peek()).map(Step::name);
    }
}
