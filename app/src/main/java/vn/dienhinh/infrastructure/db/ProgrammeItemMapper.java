package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.ProgrammeItemRecord;

/** Items of the running order. */
final class ProgrammeItemMapper implements RowMapper<ProgrammeItem, ProgrammeItemRecord> {

    @Override
    public Table<ProgrammeItemRecord> table() {
        return Tables.PROGRAMME_ITEM;
    }

    @Override
    public String idOf(ProgrammeItem entry) {
        return entry.id();
    }

    @Override
    public void fill(ProgrammeItem entry, ProgrammeItemRecord row) {
        row.setWording(entry.text());
        row.setMinutes(entry.minutes());
        row.setInCharge(entry.inCharge());
        row.setIsOptional(entry.optional());
    }

    @Override
    public ProgrammeItem read(ProgrammeItemRecord row) {
        return new ProgrammeItem(row.getId(), row.getWording(), row.getMinutes(), row.getInCharge(), row.getIsOptional());
    }
}
