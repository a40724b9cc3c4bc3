package vn.dienhinh.infrastructure.db;

import java.util.List;
import org.jooq.Table;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.commendation.NomineeKind;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.NomineeRecord;

/** Who is proposed for commendation, without what they received before. */
final class NomineeMapper implements RowMapper<Nominee, NomineeRecord> {

    @Override
    public Table<NomineeRecord> table() {
        return Tables.NOMINEE;
    }

    @Override
    public String idOf(Nominee entry) {
        return entry.id();
    }

    @Override
    public void fill(Nominee entry, NomineeRecord row) {
        row.setKind(ColumnValues.text(entry.kind()));
        row.setName(entry.name());
        row.setGender(ColumnValues.text(entry.gender()));
        row.setBirthYear(entry.birthYear());
        row.setJobPosition(entry.position());
        row.setWorkplace(entry.workplace());
        row.setHometown(entry.hometown());
        row.setEducation(entry.education());
        row.setAward(entry.award());
        row.setAchievements(entry.achievements());
        row.setDuties(entry.duties());
        row.setReport(entry.report());
        row.setVotesFor(entry.votesFor());
    }

    @Override
    public Nominee read(NomineeRecord row) {
        return new Nominee(row.getId(), ColumnValues.constant(NomineeKind.class, row.getKind()), row.getName(),
                ColumnValues.constant(Gender.class, row.getGender()), row.getBirthYear(), row.getJobPosition(),
                row.getWorkplace(), row.getHometown(), row.getEducation(), row.getAward(), row.getAchievements(),
                row.getDuties(), row.getReport(), List.of(), row.getVotesFor());
    }
}
