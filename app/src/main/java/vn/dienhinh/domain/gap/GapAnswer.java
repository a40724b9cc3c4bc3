package vn.dienhinh.domain.gap;

import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Decision;

/** An answer that is offered, as a word of its own; what the clerk enters is text. */
public enum GapAnswer {
    PLENARY, DELEGATES, NO_CAP, NO_SHARES, COUNTED, NOT_COUNTED, WAIT;

    /** The offered answer that a choice stands for, else the choice as it is. */
    static Object of(GapKind kind, String choice) {
        if (choice.equals(Decision.NONE)) {
            return kind == GapKind.CAP ? NO_CAP : NO_SHARES;
        }
        return switch (choice) {
            case Decision.WAIT -> WAIT;
            case Decision.COUNTED -> COUNTED;
            case Decision.NOT_COUNTED -> NOT_COUNTED;
            default -> kind == GapKind.ATTENDANCE ? attendance(choice) : choice;
        };
    }

    private static Object attendance(String choice) {
        if (choice.equals(Attendance.PLENARY.name())) {
            return PLENARY;
        }
        return choice.equals(Attendance.DELEGATES.name()) ? DELEGATES : choice;
    }
}
