package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.CongressDelegateRecord;

/** Who is sent to the superior's congress: the person's own copy, and the short profile. */
final class CongressDelegateMapper implements RowMapper<CongressDelegate, CongressDelegateRecord> {

    @Override
    public Table<CongressDelegateRecord> table() {
        return Tables.CONGRESS_DELEGATE;
    }

    @Override
    public String idOf(CongressDelegate entry) {
        return entry.id();
    }

    @Override
    public void fill(CongressDelegate entry, CongressDelegateRecord row) {
        Delegate person = entry.person();
        row.setFullName(person.fullName());
        row.setGender(ColumnValues.text(person.gender()));
        row.setBirthYear(person.birthYear());
        row.setBirthDate(person.birthDate());
        row.setEthnicity(person.ethnicity());
        row.setReligion(person.religion());
        row.setPartyMember(person.partyMember());
        row.setJobPosition(person.position());
        row.setWorkplace(person.workplace());
        row.setCategory(ColumnValues.text(person.category()));
        row.setCollective(person.collective());
        row.setLocality(person.locality());
        row.setFormerLocality(person.formerLocality());
        row.setSector(person.sector());
        row.setDirectWorker(person.directWorker());
        row.setHighestAward(person.highestAward());
        row.setRemark(person.note());
        row.setHometown(entry.hometown());
        row.setEducation(entry.education());
        row.setAchievements(entry.achievements());
    }

    @Override
    public CongressDelegate read(CongressDelegateRecord row) {
        return new CongressDelegate(person(row), row.getHometown(), row.getEducation(), row.getAchievements());
    }

    private static Delegate person(CongressDelegateRecord row) {
        return new Delegate(row.getId(), row.getFullName(), ColumnValues.constant(Gender.class, row.getGender()),
                row.getBirthYear(), row.getBirthDate(), row.getEthnicity(), row.getReligion(), row.getPartyMember(),
                row.getJobPosition(), row.getWorkplace(),
                ColumnValues.constant(DelegateCategory.class, row.getCategory()), row.getCollective(),
                row.getLocality(), row.getFormerLocality(), row.getSector(), row.getDirectWorker(),
                row.getHighestAward(), row.getRemark());
    }
}
