package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import vn.dienhinh.domain.delegate.DelegateWay;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.CongressDelegateRecord;

/** Who is sent to the superior's congress: the person's own copy, and the short profile. */
final class CongressDelegateMapper implements RowMapper<CongressDelegate, CongressDelegateRecord> {

    private final PersonColumns columns = new PersonColumns(table());

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
        columns.fill(entry.person(), row);
        row.setHometown(entry.hometown());
        row.setEducation(entry.education());
        row.setAchievements(entry.achievements());
    }

    @Override
    public CongressDelegate read(CongressDelegateRecord row) {
        return new CongressDelegate(columns.read(row, DelegateWay.blank()), row.getHometown(), row.getEducation(),
                row.getAchievements());
    }
}
