package vn.dienhinh.infrastructure.db;

import java.util.List;
import org.jooq.Table;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.SignedFile;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.PaperEntryRecord;

/** The papers' entries without their passages; the name of the paper's kind is the id. */
final class PaperEntryMapper implements RowMapper<PaperEntry, PaperEntryRecord> {

    @Override
    public Table<PaperEntryRecord> table() {
        return Tables.PAPER_ENTRY;
    }

    @Override
    public String idOf(PaperEntry entry) {
        return entry.paper();
    }

    @Override
    public void fill(PaperEntry entry, PaperEntryRecord row) {
        row.setHeadNumber(entry.head().number());
        row.setHeadDate(entry.head().date());
        row.setExportedOn(entry.exportedOn());
        row.setExportedMark(entry.exportedMark());
        row.setSignedOn(entry.signedOn());
        row.setSentOn(entry.sentOn());
        row.setSentTo(entry.sentTo());
        SignedFile signed = entry.signedFile();
        row.setSignedName(signed == null ? "" : signed.name());
        row.setSignedSha256(signed == null ? "" : signed.sha256());
    }

    @Override
    public PaperEntry read(PaperEntryRecord row) {
        return new PaperEntry(row.getId(), new PaperHead(row.getHeadNumber(), row.getHeadDate()), List.of(),
                row.getExportedOn(), row.getExportedMark(), row.getSignedOn(), row.getSentOn(), row.getSentTo(), signed(row));
    }

    private static SignedFile signed(PaperEntryRecord row) {
        boolean none = row.getSignedName().isEmpty() && row.getSignedSha256().isEmpty();
        return none ? null : new SignedFile(row.getSignedName(), row.getSignedSha256());
    }
}
