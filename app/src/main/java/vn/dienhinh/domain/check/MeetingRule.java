package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.RuleScope;

/** Form, name, length, time and venue: what must be stated, and what the superior's frame allows. */
final class MeetingRule implements Rule {

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        conference.scope().ifPresent(scope -> checkForm(conference, scope, found));
        conference.scope().ifPresent(scope -> checkLength(conference, scope, found));
        checkTitle(conference, found);
        Meeting meeting = conference.meeting();
        if (meeting.heldBy().isUnknown() && meeting.date() == null) {
            found.add(Finding.of(FindingCodes.MEETING_TIME_MISSING, Severity.ERROR, at("heldBy")));
        }
        if (meeting.venue().isEmpty()) {
            found.add(Finding.of(FindingCodes.VENUE_MISSING, Severity.WARNING, at("venue")));
        }
        if (meeting.duration().isEmpty()) {
            found.add(Finding.of(FindingCodes.DURATION_MISSING, Severity.WARNING, at("duration")));
        }
        return found;
    }

    /** Where the superior leaves the form open (as one real plan does), a name of the clerk's own says it too. */
    private static void checkForm(Conference conference, RuleScope scope, List<Finding> found) {
        Meeting meeting = conference.meeting();
        if (scope.forms().isEmpty()) {
            if (meeting.title() != null && conference.form().isEmpty()) {
                found.add(Finding.of(FindingCodes.FORM_OPEN_NAMED, Severity.INFO, at("formId"))
                        .from(Sources.leadingPaper(conference)));
            }
        } else if (meeting.formId().isEmpty()) {
            found.add(Finding.of(FindingCodes.FORM_MISSING, Severity.ERROR, at("formId"), scope.forms().size())
                    .from(Sources.orLeadingPaper(scope.forms().get(0).source(), conference)));
        } else if (scope.form(meeting.formId()).isEmpty()) {
            found.add(Finding.of(FindingCodes.FORM_NOT_ALLOWED, Severity.ERROR, at("formId"), scope.forms().size())
                    .from(Sources.orLeadingPaper(scope.forms().get(0).source(), conference)));
        }
    }

    private static void checkTitle(Conference conference, List<Finding> found) {
        Meeting meeting = conference.meeting();
        if (meeting.title() == null && (conference.form().isEmpty() || conference.unit().name().isEmpty())) {
            found.add(Finding.of(FindingCodes.TITLE_MISSING, Severity.WARNING, at("title")));
        }
        if (!meeting.period().isKnown()) {
            found.add(Finding.of(FindingCodes.PERIOD_MISSING, Severity.WARNING, at("period")));
        } else if (meeting.period().fromYear() >= meeting.period().toYear()) {
            found.add(Finding.of(FindingCodes.PERIOD_REVERSED, Severity.ERROR, at("period"),
                    meeting.period().words()));
        }
    }

    private static void checkLength(Conference conference, RuleScope scope, List<Finding> found) {
        String own = conference.meeting().duration();
        MeetingLength.minutes(own).ifPresent(minutes -> MeetingLength.minutes(scope.duration())
                .filter(ruled -> minutes > ruled)
                .ifPresent(ruled -> found.add(Finding.of(FindingCodes.DURATION_OVER, Severity.WARNING,
                        at("duration"), own, scope.duration())
                        .from(Sources.orLeadingPaper(scope.durationSource(), conference)))));
    }

    private static Place at(String field) {
        return Place.field(Step.FORM, "meeting." + field);
    }
}
