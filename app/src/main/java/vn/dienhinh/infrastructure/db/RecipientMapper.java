package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.RecipientRecord;

/** The plan's distribution list. */
final class RecipientMapper implements RowMapper<Recipient, RecipientRecord> {

    @Override
    public Table<RecipientRecord> table() {
        return Tables.RECIPIENT;
    }

    @Override
    public String idOf(Recipient entry) {
        return entry.id();
    }

    @Override
    public void fill(Recipient entry, RecipientRecord row) {
        row.setName(entry.name());
    }

    @Override
    public Recipient read(RecipientRecord row) {
        return new Recipient(row.getId(), row.getName());
    }
}
