package vn.dienhinh.ui.step.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.SizeRule;

/** Plenary or delegates: what the rules say of this unit, and the clerk's decision where they are silent. */
final class AttendanceQuestion {

    /** How the question stands. */
    enum State {
        /** No rules bind this kind of unit. */
        NO_RULES,
        /** The rules go by workforce, and that is not stated. */
        WORKFORCE_MISSING,
        /** A rule decides. */
        RULED,
        /** The rules are silent about this workforce: the clerk decides. */
        SILENT,
        /** The paper says nothing about attendance at all: the clerk decides. */
        NOT_STATED
    }

    private AttendanceQuestion() {
    }

    /** How the question stands for this conference. */
    static State state(Conference conference) {
        Optional<RuleScope> scope = conference.scope();
        if (scope.isEmpty()) {
            return State.NO_RULES;
        }
        if (conference.sizeRule().isPresent()) {
            return State.RULED;
        }
        if (scope.get().sizes().isEmpty()) {
            return State.NOT_STATED;
        }
        return conference.unit().workforce() == null ? State.WORKFORCE_MISSING : State.SILENT;
    }

    /** True when the clerk has to decide. */
    static boolean isOpen(Conference conference) {
        State state = state(conference);
        return state == State.SILENT || state == State.NOT_STATED;
    }

    /** True when the workforce matters: the field for it is shown. */
    static boolean asksForWorkforce(Conference conference) {
        return conference.scope().filter(RuleScope::asksForWorkforce).isPresent();
    }

    /** The size rules of the paper, for quoting what it does say. */
    static List<SizeRule> sizes(Conference conference) {
        return conference.scope().map(RuleScope::sizes).orElse(List.of());
    }

    /** The conference with that choice, decided on that day; ground and deciding body are kept. */
    static Conference decide(Conference conference, Attendance choice, LocalDate today) {
        Decision was = conference.decision(Decision.ATTENDANCE)
                .orElse(new Decision(Decision.ATTENDANCE, "", "", "", null));
        return with(conference, new Decision(was.question(), choice.name(), was.ground(), was.decidedBy(), today));
    }

    /** Changes the ground or the deciding body; nothing where nothing is decided yet. */
    static Conference change(Conference conference, UnaryOperator<Decision> change) {
        return conference.decision(Decision.ATTENDANCE)
                .map(decision -> with(conference, change.apply(decision))).orElse(conference);
    }

    private static Conference with(Conference conference, Decision decision) {
        List<Decision> others = new ArrayList<>(conference.decisions());
        others.removeIf(other -> other.question().equals(decision.question()));
        others.add(decision);
        return conference.withDecisions(others);
    }
}
