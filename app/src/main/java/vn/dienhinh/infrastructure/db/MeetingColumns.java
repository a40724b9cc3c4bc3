package vn.dienhinh.infrastructure.db;

import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.time.Period;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;
import vn.dienhinh.infrastructure.db.generated.tables.records.ConferenceRecord;

/** Form and scale of the meeting in the columns of the conference. */
final class MeetingColumns {

    private MeetingColumns() {
    }

    static void fill(Meeting meeting, ConferenceRecord row) {
        row.setMeetingFormId(meeting.formId());
        row.setMeetingTitle(meeting.title());
        row.setMeetingOrdinal(meeting.ordinal());
        row.setMeetingFromYear(meeting.period().fromYear());
        row.setMeetingToYear(meeting.period().toYear());
        row.setMeetingReviewedFromYear(meeting.reviewedPeriod().fromYear());
        row.setMeetingReviewedToYear(meeting.reviewedPeriod().toYear());
        row.setMeetingAttendance(ColumnValues.text(meeting.attendance()));
        row.setMeetingPlannedDelegates(meeting.plannedDelegates());
        row.setMeetingDuration(meeting.duration());
        row.setMeetingHeldByRelation(ColumnValues.text(meeting.heldBy().relation()));
        row.setMeetingHeldByPrecision(ColumnValues.text(meeting.heldBy().precision()));
        row.setMeetingHeldByDate(meeting.heldBy().date());
        row.setMeetingHeldByNote(meeting.heldBy().note());
        row.setMeetingDate(meeting.date());
        row.setMeetingStartTime(ColumnValues.text(meeting.startTime()));
        row.setMeetingVenue(meeting.venue());
    }

    static Meeting meeting(ConferenceRecord row) {
        TimeLimit heldBy = new TimeLimit(ColumnValues.constant(TimeRelation.class, row.getMeetingHeldByRelation()),
                ColumnValues.constant(TimePrecision.class, row.getMeetingHeldByPrecision()),
                row.getMeetingHeldByDate(), row.getMeetingHeldByNote());
        return new Meeting(row.getMeetingFormId(), row.getMeetingTitle(), row.getMeetingOrdinal(),
                new Period(row.getMeetingFromYear(), row.getMeetingToYear()),
                new Period(row.getMeetingReviewedFromYear(), row.getMeetingReviewedToYear()),
                ColumnValues.constant(Attendance.class, row.getMeetingAttendance()),
                row.getMeetingPlannedDelegates(), row.getMeetingDuration(), heldBy, row.getMeetingDate(),
                ColumnValues.time(row.getMeetingStartTime()), row.getMeetingVenue());
    }
}
