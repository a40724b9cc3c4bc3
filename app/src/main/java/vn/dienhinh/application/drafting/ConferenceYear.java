package vn.dienhinh.application.drafting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.RuleScope;

/** The year in which a conference takes place, as far as its data tell. */
public final class ConferenceYear {

    private ConferenceYear() {
    }

    /**
     * The year of the meeting's day, else of the day until which it is to be held, else of the plan; empty when none
     * is known. The periods are not asked: a conference may precede or follow them.
     */
    public static Optional<Integer> of(Conference conference) {
        return Stream.of(conference.meeting().date(),
                        conference.meeting().heldBy().date(),
                        conference.scope().map(RuleScope::heldBy).map(limit -> limit.date()).orElse(null),
                        conference.plan().head().date())
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .findFirst();
    }
}
