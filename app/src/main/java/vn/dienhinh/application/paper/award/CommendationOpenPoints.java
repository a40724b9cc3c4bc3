package vn.dienhinh.application.paper.award;

import java.util.Map;
import java.util.stream.Stream;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.finding.Step;

/** What the papers of the commendation still lack, as sentences. */
final class CommendationOpenPoints {

    private CommendationOpenPoints() {
    }

    /** Nobody is nominated, so the paper lists the exemplars among the delegates; nothing where it lists nobody. */
    static Stream<String> ofList(Wording wording, CommendedList listed) {
        return listed.nominated() || listed.isEmpty() ? Stream.of()
                : Stream.of(sentence(wording, "exemplars", Step.DELEGATES));
    }

    /** Somebody on the list, or all while nobody is listed, gets nothing that is named. */
    static Stream<String> ofAward(Wording wording, Commendation commendation, CommendedList listed) {
        boolean open = listed.isEmpty() ? commendation.award().isEmpty()
                : listed.all().stream().map(commendation::awardOf).anyMatch(String::isEmpty);
        return open ? Stream.of(sentence(wording, "award", Step.DELEGATES)) : Stream.of();
    }

    /** The text, as it is printed, has dots for the reviewed period; a clerk's own words may name it or do without. */
    static Stream<String> ofPeriod(Wording wording, String printed) {
        return printed.contains(wording.text("commended.period")) ? Stream.of(sentence(wording, "period", Step.FORM))
                : Stream.of();
    }

    /** It sends the clerk to the step where that is filled in. */
    private static String sentence(Wording wording, String what, Step step) {
        return wording.text("commended.open." + what, Map.of("step", Integer.toString(step.ordinal() + 1)));
    }
}
