package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.DelegateWay;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.delegate.InvitationAnswer;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.DelegateRecord;

/** Delegates. */
final class DelegateMapper implements RowMapper<Delegate, DelegateRecord> {

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
        row.setFullName(entry.fullName());
        row.setGender(ColumnValues.text(entry.gender()));
        row.setBirthYear(entry.birthYear());
        row.setBirthDate(entry.birthDate());
        row.setEthnicity(entry.ethnicity());
        row.setReligion(entry.religion());
        row.setPartyMember(entry.partyMember());
        row.setJobPosition(entry.position());
        row.setWorkplace(entry.workplace());
        row.setCategory(ColumnValues.text(entry.category()));
        row.setCollective(entry.collective());
        row.setLocality(entry.locality());
        row.setFormerLocality(entry.formerLocality());
        row.setSector(entry.sector());
        row.setDirectWorker(entry.directWorker());
        row.setHighestAward(entry.highestAward());
        row.setRemark(entry.note());
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
        return new Delegate(row.getId(), row.getFullName(), ColumnValues.constant(Gender.class, row.getGender()),
                row.getBirthYear(), row.getBirthDate(), row.getEthnicity(), row.getReligion(), row.getPartyMember(),
                row.getJobPosition(), row.getWorkplace(),
                ColumnValues.constant(DelegateCategory.class, row.getCategory()), row.getCollective(),
                row.getLocality(), row.getFormerLocality(), row.getSector(), row.getDirectWorker(),
                row.getHighestAward(), row.getRemark(), way(row));
    }

    private static DelegateWay way(DelegateRecord row) {
        return new DelegateWay(row.getNominatedOn(), row.getReviewedOn(), row.getVotesFor(), row.getVotesOf(),
                row.getPassedOn(), row.getApprovedOn(), row.getInvitedOn(),
                ColumnValues.constant(InvitationAnswer.class, row.getAnswer()), row.getAnsweredOn(),
                row.getAnswerReason(), row.getWaiting(), row.getPresentAt());
    }
}
