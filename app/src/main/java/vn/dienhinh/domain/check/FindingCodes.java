package vn.dienhinh.domain.check;

import java.util.List;
import java.util.stream.Stream;
import vn.dienhinh.domain.check.text.TextCodes;

/** Every code that a finding can have. Codes are stable: they stand in the command line's output. */
public final class FindingCodes {

    public static final String UNIT_NAME_MISSING = "unit.name.missing";
    public static final String UNIT_SYMBOL_MISSING = "unit.symbol.missing";
    public static final String SIGNER_NAME_MISSING = "unit.signer.name.missing";
    public static final String SIGNER_HEAD_TITLE_MISSING = "unit.signer.headTitle.missing";
    public static final String SIGNER_COLLECTIVE_MISSING = "unit.signer.collective.missing";
    public static final String SIGNER_OWN_TITLE_MISSING = "unit.signer.ownTitle.missing";
    public static final String WORKFORCE_MISSING = "unit.workforce.missing";
    public static final String RULES_MISSING = "rules.scopes.missing";
    public static final String RULES_NO_SCOPE = "rules.scope.none";
    public static final String PAPER_MISSING = "rules.paper.missing";
    public static final String PAPER_NUMBER_MISSING = "rules.paper.number.missing";
    public static final String PAPER_ISSUER_MISSING = "rules.paper.issuer.missing";
    public static final String PAPER_DATE_MISSING = "rules.paper.date.missing";
    public static final String DOSSIER_WEEKEND = "rules.dossier.weekend";
    public static final String ATTENDANCE_UNDECIDED = "gap.attendance.open";
    public static final String ATTENDANCE_DECIDED = "gap.attendance.decided";
    public static final String GAP_ATTENDANCE_NOT_STATED = "gap.attendance.notStated";
    public static final String GAP_SHARES_OPEN = "gap.shares.open";
    public static final String GAP_SERVICE_OPEN = "gap.service.open";
    public static final String GAP_HELD_BY_OPEN = "gap.heldBy.open";
    public static final String GAP_DOSSIER_OPEN = "gap.dossier.open";
    public static final String GAP_DEADLINE_OPEN = "gap.deadline.open";
    public static final String GAP_DECIDED = "gap.decided";
    public static final String ATTENDANCE_CONTRADICTS = "form.attendance.contradicts";
    public static final String CAP_NOT_STATED = "gap.cap.open";
    public static final String PLANNED_OVER_CAP = "form.planned.overCap";
    public static final String FORM_MISSING = "form.form.missing";
    public static final String FORM_NOT_ALLOWED = "form.form.notAllowed";
    public static final String FORM_OPEN_MISSING = "gap.form.open";
    public static final String FORM_OPEN_NAMED = "gap.form.named";
    public static final String TITLE_MISSING = "form.title.missing";
    public static final String PERIOD_MISSING = "form.period.missing";
    public static final String PERIOD_REVERSED = "form.period.reversed";
    public static final String MEETING_TIME_MISSING = "form.time.missing";
    public static final String VENUE_MISSING = "form.venue.missing";
    public static final String DURATION_MISSING = "form.duration.missing";
    public static final String DURATION_OVER = "form.duration.over";
    public static final String MEETING_LATE = "time.meeting.late";
    public static final String MEETING_NOT_BEFORE = "time.meeting.notBefore";
    public static final String MEETING_AFTER_OWN_LIMIT = "time.meeting.afterOwnLimit";
    public static final String HELD_BY_LATE = "time.heldBy.late";
    public static final String MEETING_PAST = "time.meeting.past";
    public static final String PLAN_SECTIONS_MISSING = "plan.sections.missing";
    public static final String SECTION_TITLE_MISSING = "plan.section.title.missing";
    public static final String SECTION_BODY_MISSING = "plan.section.body.missing";
    public static final String SECTION_VALUE_MISSING = "plan.section.value.missing";
    public static final String PLAN_NUMBER_MISSING = "plan.number.missing";
    public static final String PLAN_DATE_MISSING = "plan.date.missing";
    public static final String RECIPIENTS_MISSING = "plan.recipients.missing";
    public static final String PLAN_BEFORE_PAPER = "time.plan.beforePaper";
    public static final String PLAN_AFTER_MEETING = "time.plan.afterMeeting";
    public static final String PROGRAMME_MISSING = "programme.missing";
    public static final String PROGRAMME_TEXT_MISSING = "programme.text.missing";
    public static final String PROGRAMME_MINUTES = "programme.minutes.notPositive";
    public static final String PROGRAMME_ITEM_LACKING = "programme.item.lacking";
    public static final String PROGRAMME_TOO_LONG = "programme.tooLong";
    public static final String PRESENTATION_SPEAKER_MISSING = "programme.presentation.speaker.missing";
    public static final String PRESENTATION_TOPIC_MISSING = "programme.presentation.topic.missing";
    public static final String PRESENTATION_NOT_VETTED = "programme.presentation.notVetted";
    public static final String ASSIGNMENTS_MISSING = "assignments.missing";
    public static final String ASSIGNEE_MISSING = "assignments.assignee.missing";
    public static final String TASKS_MISSING = "assignments.tasks.missing";
    public static final String MILESTONE_WHAT_MISSING = "milestones.what.missing";
    public static final String MILESTONE_LIMIT_MISSING = "milestones.limit.missing";
    public static final String MILESTONE_ORDER = "time.milestone.order";
    public static final String MILESTONE_LATE = "time.milestone.late";
    public static final String MILESTONE_NOT_BEFORE = "time.milestone.notBefore";
    public static final String MILESTONE_AFTER_MEETING = "time.milestone.afterMeeting";
    public static final String MILESTONE_BEFORE_MEETING = "time.milestone.beforeMeeting";
    public static final String MILESTONE_WEEKEND = "time.milestone.weekend";
    public static final String DELEGATES_EMPTY = "delegates.empty";
    public static final String CAP_EXCEEDED = "delegates.cap.exceeded";
    public static final String CAP_BELOW = "delegates.cap.below";
    public static final String PLENARY_COUNT = "delegates.plenary.count";
    public static final String CAP_REACHED = "delegates.cap.reached";
    public static final String CAP_NEAR = "delegates.cap.near";
    public static final String SHARES_EXACT_BROKEN = "delegates.shares.exact";
    public static final String SHARES_ABOUT_BROKEN = "delegates.shares.about";
    public static final String SHARES_LEAST_BROKEN = "delegates.shares.atLeast";
    public static final String SHARES_OFF = "delegates.shares.off";
    public static final String SHARES_HELD = "delegates.shares.held";
    public static final String SHARES_NOT_RULED = "delegates.shares.notRuled";
    public static final String DELEGATES_NOT_COUNTED = "delegates.notCounted";
    public static final String DELEGATE_NAME_MISSING = "delegates.name.missing";
    public static final String DELEGATE_CATEGORY_MISSING = "delegates.category.missing";
    public static final String DELEGATE_COLLECTIVE_MISSING = "delegates.collective.missing";
    public static final String DELEGATE_NAME_LONG = "delegates.name.long";
    public static final String DELEGATE_NAME_DIGITS = "delegates.name.digits";
    public static final String DELEGATE_NAME_LETTERS = "delegates.name.letters";
    public static final String DELEGATE_BIRTH_FUTURE = "delegates.birthYear.future";
    public static final String DELEGATE_BIRTH_EARLY = "delegates.birthYear.early";
    public static final String DELEGATE_BIRTH_LATE = "delegates.birthYear.late";
    public static final String DELEGATE_DOUBLE = "delegates.double";
    public static final String CONGRESS_QUOTA_EXCEEDED = "congress.quota.exceeded";
    public static final String CONGRESS_QUOTA_FREE = "congress.quota.free";
    public static final String CONGRESS_QUOTA_NOT_STATED = "congress.quota.notStated";
    public static final String CONGRESS_NAME_MISSING = "congress.name.missing";
    public static final String CONGRESS_BIRTH_MISSING = "congress.birth.missing";
    public static final String CONGRESS_POSITION_MISSING = "congress.position.missing";
    public static final String NOMINEE_NAME_MISSING = "nominees.name.missing";
    public static final String NOMINEE_AWARD_MISSING = "nominees.award.missing";
    public static final String NOMINEE_ACHIEVEMENTS_MISSING = "nominees.achievements.missing";
    public static final String COUNCIL_FIGURE_NEGATIVE = "council.figure.negative";
    public static final String COUNCIL_PRESENT_OVER = "council.present.over";
    public static final String COUNCIL_ISSUED_OVER = "council.issued.over";
    public static final String COUNCIL_RETURNED_OVER = "council.returned.over";
    public static final String COUNCIL_VALID_OVER = "council.valid.over";
    public static final String COUNCIL_VOTES_NEGATIVE = "council.votes.negative";
    public static final String COUNCIL_VOTES_OVER = "council.votes.over";
    public static final String COUNCIL_VOTES_LOWEST = "council.votes.lowest";
    public static final String COUNCIL_AFTER_MEETING = "time.council.afterMeeting";
    public static final String COUNCIL_AFTER_DECISION = "time.council.afterDecision";
    public static final String REPORT_OUTLINE_MISSING = "report.outline.missing";
    public static final String REPORT_SECTION_EMPTY = "report.section.empty";
    public static final String REPORT_SECTIONS_MISSING = "report.sections.missing";
    public static final String REPORT_NUMBER_MISSING = "report.number.missing";
    public static final String REPORT_DATE_MISSING = "report.date.missing";
    public static final String FIGURE_NEGATIVE = "report.figure.negative";
    public static final String FIGURE_MORE_WORKERS = "report.figure.moreWorkers";
    public static final String ASSIGNEE_NO_RECIPIENT = "assignments.assignee.noRecipient";
    public static final String REPORT_ADDRESSEE_OTHER = "report.addressee.other";
    public static final String REPORT_BEFORE_PLAN = "time.report.beforePlan";
    public static final String PROGRAMME_ITEM_CONDITION = "programme.item.condition";
    public static final String MILESTONE_HOLIDAY = "time.milestone.holiday";
    public static final String DOSSIER_HOLIDAY = "rules.dossier.holiday";
    public static final String MEETING_HOLIDAY = "time.meeting.holiday";
    public static final String AGREE_CHAIR = "agree.chair";
    public static final String AGREE_ORDINAL = "agree.ordinal";
    public static final String AGREE_PERIOD = "agree.period";
    public static final String AGREE_PLENARY = "agree.plenary";
    public static final String AGREE_NOMINEE = "agree.nominee";
    public static final String PAPER_GAP = "paper.gap";
    public static final String TEXT_TOO_LONG = "text.tooLong";
    public static final String TEXT_LETTER_NOT_IN_FONT = "text.letterNotInFont";

    /** All of them, in the order of the steps. */
    public static final List<String> ALL = Stream.concat(Stream.of(
            UNIT_NAME_MISSING, UNIT_SYMBOL_MISSING, SIGNER_NAME_MISSING, SIGNER_HEAD_TITLE_MISSING,
            SIGNER_COLLECTIVE_MISSING, SIGNER_OWN_TITLE_MISSING, WORKFORCE_MISSING, RULES_MISSING, RULES_NO_SCOPE,
            PAPER_MISSING, PAPER_NUMBER_MISSING, PAPER_ISSUER_MISSING, PAPER_DATE_MISSING, DOSSIER_WEEKEND,
            ATTENDANCE_UNDECIDED, ATTENDANCE_DECIDED, GAP_ATTENDANCE_NOT_STATED, GAP_SHARES_OPEN, GAP_SERVICE_OPEN,
            GAP_HELD_BY_OPEN, GAP_DOSSIER_OPEN, GAP_DEADLINE_OPEN, GAP_DECIDED,
            ATTENDANCE_CONTRADICTS, CAP_NOT_STATED, PLANNED_OVER_CAP,
            FORM_MISSING, FORM_NOT_ALLOWED, FORM_OPEN_MISSING, FORM_OPEN_NAMED, TITLE_MISSING, PERIOD_MISSING,
            PERIOD_REVERSED, MEETING_TIME_MISSING, VENUE_MISSING, DURATION_MISSING, DURATION_OVER, MEETING_LATE,
            MEETING_NOT_BEFORE, MEETING_AFTER_OWN_LIMIT, HELD_BY_LATE, MEETING_PAST, PLAN_SECTIONS_MISSING,
            SECTION_TITLE_MISSING, SECTION_BODY_MISSING, SECTION_VALUE_MISSING, PLAN_NUMBER_MISSING,
            PLAN_DATE_MISSING, RECIPIENTS_MISSING, PLAN_BEFORE_PAPER, PLAN_AFTER_MEETING, PROGRAMME_MISSING,
            PROGRAMME_TEXT_MISSING, PROGRAMME_MINUTES, PROGRAMME_ITEM_LACKING, PROGRAMME_TOO_LONG,
            PRESENTATION_SPEAKER_MISSING, PRESENTATION_TOPIC_MISSING, PRESENTATION_NOT_VETTED,
            ASSIGNMENTS_MISSING, ASSIGNEE_MISSING, TASKS_MISSING, MILESTONE_WHAT_MISSING, MILESTONE_LIMIT_MISSING,
            MILESTONE_ORDER, MILESTONE_LATE, MILESTONE_NOT_BEFORE, MILESTONE_AFTER_MEETING, MILESTONE_BEFORE_MEETING,
            MILESTONE_WEEKEND, DELEGATES_EMPTY, CAP_EXCEEDED, CAP_BELOW, PLENARY_COUNT, CAP_REACHED, CAP_NEAR, SHARES_EXACT_BROKEN,
            SHARES_ABOUT_BROKEN, SHARES_LEAST_BROKEN, SHARES_OFF, SHARES_HELD, SHARES_NOT_RULED, DELEGATES_NOT_COUNTED,
            DELEGATE_NAME_MISSING, DELEGATE_CATEGORY_MISSING, DELEGATE_COLLECTIVE_MISSING, DELEGATE_NAME_LONG,
            DELEGATE_NAME_DIGITS, DELEGATE_NAME_LETTERS, DELEGATE_BIRTH_FUTURE, DELEGATE_BIRTH_EARLY,
            DELEGATE_BIRTH_LATE, DELEGATE_DOUBLE,
            CONGRESS_QUOTA_EXCEEDED, CONGRESS_QUOTA_FREE, CONGRESS_QUOTA_NOT_STATED, CONGRESS_NAME_MISSING,
            CONGRESS_BIRTH_MISSING, CONGRESS_POSITION_MISSING, NOMINEE_NAME_MISSING, NOMINEE_AWARD_MISSING,
            NOMINEE_ACHIEVEMENTS_MISSING, COUNCIL_FIGURE_NEGATIVE, COUNCIL_PRESENT_OVER, COUNCIL_ISSUED_OVER,
            COUNCIL_RETURNED_OVER, COUNCIL_VALID_OVER, COUNCIL_VOTES_NEGATIVE, COUNCIL_VOTES_OVER,
            COUNCIL_VOTES_LOWEST, COUNCIL_AFTER_MEETING, COUNCIL_AFTER_DECISION,
            REPORT_OUTLINE_MISSING, REPORT_SECTION_EMPTY,
            REPORT_SECTIONS_MISSING, REPORT_NUMBER_MISSING, REPORT_DATE_MISSING, FIGURE_NEGATIVE, FIGURE_MORE_WORKERS,
            ASSIGNEE_NO_RECIPIENT, REPORT_ADDRESSEE_OTHER, REPORT_BEFORE_PLAN, PROGRAMME_ITEM_CONDITION,
            MILESTONE_HOLIDAY, DOSSIER_HOLIDAY, MEETING_HOLIDAY, AGREE_CHAIR,
            AGREE_ORDINAL, AGREE_PERIOD, AGREE_PLENARY, AGREE_NOMINEE, PAPER_GAP, TEXT_TOO_LONG,
            TEXT_LETTER_NOT_IN_FONT),
            TextCodes.ALL.stream()).toList();

    /** The end of every code that says that something required is not there yet. */
    private static final String MISSING = ".missing";
    /** The form that the paper leaves blank is not there yet either, nor what a finished paper leaves open. */
    private static final List<String> ALSO_MISSING = List.of(FORM_OPEN_MISSING, PAPER_GAP);

    private FindingCodes() {
    }

    /** True when the finding is about something that is not entered yet, rather than wrong. */
    public static boolean isMissing(String code) {
        return code.endsWith(MISSING) || ALSO_MISSING.contains(code);
    }
}
