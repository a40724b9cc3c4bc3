package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.ReportSectionRecord;

/** Sections of the summary report. */
final class ReportSectionMapper implements RowMapper<ReportSection, ReportSectionRecord> {

    @Override
    public Table<ReportSectionRecord> table() {
        return Tables.REPORT_SECTION;
    }

    @Override
    public String idOf(ReportSection entry) {
        return entry.id();
    }

    @Override
    public void fill(ReportSection entry, ReportSectionRecord row) {
        row.setHeadingLevel(entry.level());
        row.setTitle(entry.title());
        row.setGuidance(entry.guidance());
        row.setBody(entry.body());
    }

    @Override
    public ReportSection read(ReportSectionRecord row) {
        return new ReportSection(row.getId(), row.getHeadingLevel(), row.getTitle(), row.getGuidance(), row.getBody());
    }
}
