package vn.dienhinh.domain.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.Period;
import vn.dienhinh.domain.time.TimeLimit;

/**
 * Form and scale of the meeting.
 *
 * @param formId         id of the chosen form in the rule profile; empty while not chosen
 * @param title          the meeting's name in full; null means the one composed from form, unit, ordinal and period
 * @param ordinal        "I" in "lần thứ I"; empty for none. Never computed: merged units begin again
 * @param period         the coming period: 2025-2030
 * @param reviewedPeriod the period that is reviewed: 2020-2025
 * @param attendance     plenary or delegates; null while not decided
 * @param plannedDelegates how many delegates the unit plans for; null means the cap
 * @param duration       length as the plan says it: "1/2 ngày"
 * @param heldBy         when it is to be held, as the plan says it
 * @param date           the day, once fixed; null while open
 * @param startTime      when it begins; null while open
 * @param venue          where
 */
public record Meeting(String formId, String title, String ordinal, Period period, Period reviewedPeriod,
                      Attendance attendance, Integer plannedDelegates, String duration, TimeLimit heldBy,
                      LocalDate date, LocalTime startTime, String venue) {

    public Meeting {
        formId = VietnameseText.line(formId);
        title = VietnameseText.isBlank(title) ? null : VietnameseText.line(title);
        ordinal = VietnameseText.line(ordinal);
        period = period == null ? Period.unknown() : period;
        reviewedPeriod = reviewedPeriod == null ? Period.unknown() : reviewedPeriod;
        duration = VietnameseText.line(duration);
        heldBy = heldBy == null ? TimeLimit.unknown() : heldBy;
        venue = VietnameseText.line(venue);
    }

    /** A meeting with nothing chosen. */
    public static Meeting blank() {
        return new Meeting("", null, "", Period.unknown(), Period.unknown(), null, null, "", TimeLimit.unknown(),
                null, null, "");
    }

    public Meeting withFormId(String value) {
        return new Meeting(value, title, ordinal, period, reviewedPeriod, attendance, plannedDelegates, duration,
                heldBy, date, startTime, venue);
    }

    public Meeting withTitle(String value) {
        return new Meeting(formId, value, ordinal, period, reviewedPeriod, attendance, plannedDelegates, duration,
                heldBy, date, startTime, venue);
    }

    public Meeting withOrdinal(String value) {
        return new Meeting(formId, title, value, period, reviewedPeriod, attendance, plannedDelegates, duration,
                heldBy, date, startTime, venue);
    }

    public Meeting withPeriod(Period value) {
        return new Meeting(formId, title, ordinal, value, reviewedPeriod, attendance, plannedDelegates, duration,
                heldBy, date, startTime, venue);
    }

    public Meeting withReviewedPeriod(Period value) {
        return new Meeting(formId, title, ordinal, period, value, attendance, plannedDelegates, duration, heldBy,
                date, startTime, venue);
    }

    public Meeting withAttendance(Attendance value) {
        return new Meeting(formId, title, ordinal, period, reviewedPeriod, value, plannedDelegates, duration, heldBy,
                date, startTime, venue);
    }

    public Meeting withPlannedDelegates(Integer value) {
        return new Meeting(formId, title, ordinal, period, reviewedPeriod, attendance, value, duration, heldBy, date,
                startTime, venue);
    }

    public Meeting withDuration(String value) {
        return new Meeting(formId, title, ordinal, period, reviewedPeriod, attendance, plannedDelegates, value,
                heldBy, date, startTime, venue);
    }

    public Meeting withHeldBy(TimeLimit value) {
        return new Meeting(formId, title, ordinal, period, reviewedPeriod, attendance, plannedDelegates, duration,
                value, date, startTime, venue);
    }

    public Meeting withDate(LocalDate value) {
        return new Meeting(formId, title, ordinal, period, reviewedPeriod, attendance, plannedDelegates, duration,
                heldBy, value, startTime, venue);
    }

    public Meeting withStartTime(LocalTime value) {
        return new Meeting(formId, title, ordinal, period, reviewedPeriod, attendance, plannedDelegates, duration,
                heldBy, date, value, venue);
    }

    public Meeting withVenue(String value) {
        return new Meeting(formId, title, ordinal, period, reviewedPeriod, attendance, plannedDelegates, duration,
                heldBy, date, startTime, value);
    }
}
