package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import vn.dienhinh.domain.conference.Presentation;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.PresentationRecord;

/** Talks at the meeting. */
final class PresentationMapper implements RowMapper<Presentation, PresentationRecord> {

    @Override
    public Table<PresentationRecord> table() {
        return Tables.PRESENTATION;
    }

    @Override
    public String idOf(Presentation entry) {
        return entry.id();
    }

    @Override
    public void fill(Presentation entry, PresentationRecord row) {
        row.setDelegateId(entry.delegateId());
        row.setSpeaker(entry.speaker());
        row.setTopic(entry.topic());
        row.setVettedOn(entry.vettedOn());
        row.setMinutes(entry.minutes());
        row.setProgrammeItem(entry.programmeItem());
    }

    @Override
    public Presentation read(PresentationRecord row) {
        return new Presentation(row.getId(), row.getDelegateId(), row.getSpeaker(), row.getTopic(),
                row.getVettedOn(), row.getMinutes(), row.getProgrammeItem());
    }
}
