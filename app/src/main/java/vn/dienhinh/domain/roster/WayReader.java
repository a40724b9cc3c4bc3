package vn.dienhinh.domain.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import vn.dienhinh.domain.delegate.DelegateWay;
import vn.dienhinh.domain.delegate.InvitationAnswer;

/** The columns about how a name came onto the list and what became of it. */
final class WayReader {

    private final RosterWords words;
    private final Marks marks;

    WayReader(RosterWords words) {
        this.words = words;
        this.marks = new Marks(words);
    }

    /** Takes a cell of such a column; remarks on what says nothing. Other columns are let be. */
    void take(MatchedColumn column, CellValue cell, RowDraft draft) {
        DelegateWay way = draft.way;
        switch (column.field()) {
            case NOMINATED_ON -> draft.way = way.withNominatedOn(day(column, cell, draft));
            case REVIEWED_ON -> draft.way = way.withReview(day(column, cell, draft), way.votesFor(), way.votesOf());
            case VOTES_FOR -> draft.way = way.withReview(way.reviewedOn(), figure(column, cell, draft), way.votesOf());
            case VOTES_OF -> draft.way = way.withReview(way.reviewedOn(), way.votesFor(), figure(column, cell, draft));
            case PASSED_ON -> draft.way = way.withPassedOn(day(column, cell, draft));
            case APPROVED_ON -> draft.way = way.withApprovedOn(day(column, cell, draft));
            case INVITED_ON -> draft.way = way.withInvitedOn(day(column, cell, draft));
            case ANSWER -> draft.way = way.withAnswer(answer(column, cell, draft), way.answeredOn(), way.answerReason());
            case ANSWERED_ON -> draft.way = way.withAnswer(way.answer(), day(column, cell, draft), way.answerReason());
            case ANSWER_REASON -> draft.way = way.withAnswer(way.answer(), way.answeredOn(), LineKinds.plain(cell));
            case WAITING -> draft.way = way.withWaiting(Boolean.TRUE.equals(
                    read(column, cell, draft, marks.answer(cell))));
            case PRESENT_AT -> draft.way = way.withPresentAt(moment(column, cell, draft));
            default -> { }
        }
    }

    private LocalDate day(MatchedColumn column, CellValue cell, RowDraft draft) {
        return read(column, cell, draft, PlainDates.day(cell));
    }

    private LocalDateTime moment(MatchedColumn column, CellValue cell, RowDraft draft) {
        return read(column, cell, draft, PlainDates.moment(cell));
    }

    private Integer figure(MatchedColumn column, CellValue cell, RowDraft draft) {
        String text = LineKinds.plain(cell);
        return read(column, cell, draft, text.matches("\\d{1,6}") ? Integer.valueOf(text) : null);
    }

    private InvitationAnswer answer(MatchedColumn column, CellValue cell, RowDraft draft) {
        String text = LineKinds.plain(cell);
        return read(column, cell, draft, words.isFolded("declined", text) ? InvitationAnswer.DECLINED
                : words.isFolded("accepted", text) ? InvitationAnswer.ACCEPTED : null);
    }

    private <T> T read(MatchedColumn column, CellValue cell, RowDraft draft, T value) {
        if (value == null) {
            draft.remark(RemarkCode.VALUE_UNREAD, column.column(), LineKinds.plain(cell),
                    Objects.requireNonNullElse(column.heading(), ""));
        }
        return value;
    }
}
