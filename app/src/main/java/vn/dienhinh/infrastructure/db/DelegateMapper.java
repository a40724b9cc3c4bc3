package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateWay;
import vn.dienhinh.domain.delegate.InvitationAnswer;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.DelegateRecord;

/** Delegates. */
final class DelegateMapper implements RowMapper<Delegate, DelegateRecord> {

    private final PersonColumns columns = new PersonColumns(table());

    @Override
    public Table<DelegateRecord> table() {
        return Tables.DELEGATE;
    }

    @Override
    public String idOf(Delegate entry) {
        return entry.id();
    }

    @Override
    public void fill(Delegate entry, DelegateRecord row) {
        columns.fill(entry, row);
        fill(entry.way(), row);
    }

    private static void fill(DelegateWay way, DelegateRecord row) {
        row.setNominatedOn(way.nominatedOn());
        row.setReviewedOn(way.reviewedOn());
        row.setVotesFor(way.votesFor());
        row.setVotesOf(way.votesOf());
        row.setPassedOn(way.passedOn());
        row.setApprovedOn(way.approvedOn());
        row.setInvitedOn(way.invitedOn());
        row.setAnswer(ColumnValues.text(way.answer()));
        row.setAnsweredOn(way.answeredOn());
        row.setAnswerReason(way.answerReason());
        row.setWaiting(way.waiting());
        row.setPresentAt(way.presentAt());
    }

    @Override
    public Delegate read(DelegateRecord row) {
        return columns.read(row, way(row));
    }

    private static DelegateWay way(DelegateRecord row) {
        return new DelegateWay(row.getNominatedOn(), row.getReviewedOn(), row.getVotesFor(), row.getVotesOf(),
                row.getPassedOn(), row.getApprovedOn(), row.getInvitedOn(),
                ColumnValues.constant(InvitationAnswer.class, row.getAnswer()), row.getAnsweredOn(),
                row.getAnswerReason(), row.getWaiting(), row.getPresentAt());
    }
}
