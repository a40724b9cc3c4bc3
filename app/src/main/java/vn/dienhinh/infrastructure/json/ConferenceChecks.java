package vn.dienhinh.infrastructure.json;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.format.UnreadableFileException.Problem;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Decision;

/** What the kinds of the values alone do not hold: numbers and codes that the program could not work with. */
final class ConferenceChecks {

    private static final int DEEPEST_PLAN_LEVEL = 3;
    private static final int DEEPEST_REPORT_LEVEL = 4;

    private ConferenceChecks() {
    }

    static void check(Conference conference) throws RefusedValueException {
        levels("plan.sections", conference.plan().sections(), PlanSection::level, DEEPEST_PLAN_LEVEL);
        levels("report.sections", conference.report().sections(), ReportSection::level, DEEPEST_REPORT_LEVEL);
        decisions(conference.decisions());
    }

    private static <T> void levels(String place, List<T> sections, ToIntFunction<T> level, int deepest)
            throws RefusedValueException {
        for (int i = 0; i < sections.size(); i++) {
            int stated = level.applyAsInt(sections.get(i));
            if (stated < 1 || stated > deepest) {
                throw wrong(JsonPlace.member(JsonPlace.entry(place, i), "level"), Integer.toString(stated));
            }
        }
    }

    private static void decisions(List<Decision> decisions) throws RefusedValueException {
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            boolean known = !decision.question().equals(Decision.ATTENDANCE)
                    || Arrays.stream(Attendance.values()).anyMatch(a -> a.name().equals(decision.choice()));
            if (!known) {
                throw wrong(JsonPlace.member(JsonPlace.entry("decisions", i), "choice"), decision.choice());
            }
        }
    }

    private static RefusedValueException wrong(String place, String found) {
        return new RefusedValueException(Problem.WRONG_VALUE, place, Found.shortened(found));
    }
}
