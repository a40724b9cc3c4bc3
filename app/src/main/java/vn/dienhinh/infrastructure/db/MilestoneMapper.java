package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.MilestoneRecord;

/** What is due until when. */
final class MilestoneMapper implements RowMapper<Milestone, MilestoneRecord> {

    @Override
    public Table<MilestoneRecord> table() {
        return Tables.MILESTONE;
    }

    @Override
    public String idOf(Milestone entry) {
        return entry.id();
    }

    @Override
    public void fill(Milestone entry, MilestoneRecord row) {
        row.setKind(ColumnValues.text(entry.kind()));
        row.setWording(entry.what());
        row.setLimitRelation(ColumnValues.text(entry.limit().relation()));
        row.setLimitPrecision(ColumnValues.text(entry.limit().precision()));
        row.setLimitDate(entry.limit().date());
        row.setLimitNote(entry.limit().note());
        row.setInCharge(entry.inCharge());
    }

    @Override
    public Milestone read(MilestoneRecord row) {
        return new Milestone(row.getId(), ColumnValues.constant(MilestoneKind.class, row.getKind()), row.getWording(),
                limit(row), row.getInCharge());
    }

    private static TimeLimit limit(MilestoneRecord row) {
        return new TimeLimit(ColumnValues.constant(TimeRelation.class, row.getLimitRelation()),
                ColumnValues.constant(TimePrecision.class, row.getLimitPrecision()), row.getLimitDate(),
                row.getLimitNote());
    }
}
