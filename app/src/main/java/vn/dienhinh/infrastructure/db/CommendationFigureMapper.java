package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import vn.dienhinh.domain.report.CommendationFigure;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.CommendationFigureRecord;

/** Figures of the commendations. */
final class CommendationFigureMapper implements RowMapper<CommendationFigure, CommendationFigureRecord> {

    @Override
    public Table<CommendationFigureRecord> table() {
        return Tables.COMMENDATION_FIGURE;
    }

    @Override
    public String idOf(CommendationFigure entry) {
        return entry.id();
    }

    @Override
    public void fill(CommendationFigure entry, CommendationFigureRecord row) {
        row.setForm(entry.form());
        row.setAwardYear(entry.year());
        row.setCollectives(entry.collectives());
        row.setIndividuals(entry.individuals());
        row.setDirectWorkers(entry.directWorkers());
    }

    @Override
    public CommendationFigure read(CommendationFigureRecord row) {
        return new CommendationFigure(row.getId(), row.getForm(), row.getAwardYear(), row.getCollectives(), row.getIndividuals(),
                row.getDirectWorkers());
    }
}
