package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.SectionListing;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.PlanSectionRecord;

/** Sections of the plan. */
final class PlanSectionMapper implements RowMapper<PlanSection, PlanSectionRecord> {

    @Override
    public Table<PlanSectionRecord> table() {
        return Tables.PLAN_SECTION;
    }

    @Override
    public String idOf(PlanSection entry) {
        return entry.id();
    }

    @Override
    public void fill(PlanSection entry, PlanSectionRecord row) {
        row.setHeadingLevel(entry.level());
        row.setTitle(entry.title());
        row.setDraftKey(entry.draftKey());
        row.setBody(entry.body());
        row.setListing(ColumnValues.text(entry.listing()));
    }

    @Override
    public PlanSection read(PlanSectionRecord row) {
        return new PlanSection(row.getId(), row.getHeadingLevel(), row.getTitle(), row.getDraftKey(), row.getBody(),
                ColumnValues.constant(SectionListing.class, row.getListing()));
    }
}
