package vn.dienhinh.infrastructure.db;

import java.util.List;
import org.jooq.DSLContext;
import vn.dienhinh.domain.commendation.AwardRecord;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.dossier.ConferenceDossier;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.dossier.Passage;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.ConferenceRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.CongressDelegateRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.NomineeAwardRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.NomineeRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.PaperEntryRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.PaperPassageRecord;

/** The lists of the dossier: papers with their passages, nominees with what they received before, the congress. */
final class DossierTables {

    private final ListTable<PaperEntry, PaperEntryRecord> papers = new ListTable<>(new PaperEntryMapper());
    private final ListTable<Nominee, NomineeRecord> nominees = new ListTable<>(new NomineeMapper());
    private final ListTable<CongressDelegate, CongressDelegateRecord> people =
            new ListTable<>(new CongressDelegateMapper());
    private final InnerListTable<Passage, PaperPassageRecord> passages =
            new InnerListTable<>(Tables.PAPER_PASSAGE, DossierTables::fill, DossierTables::passage);
    private final InnerListTable<AwardRecord, NomineeAwardRecord> awards =
            new InnerListTable<>(Tables.NOMINEE_AWARD, DossierTables::fill, DossierTables::award);

    /** The dossier of the row's conference. */
    ConferenceDossier load(DSLContext dsl, ConferenceRecord row) {
        String id = row.getId();
        List<PaperEntry> entries = passages.load(dsl, id, papers.load(dsl, id), PaperEntry::paper,
                DossierTables::withPassages);
        List<Nominee> proposed = awards.load(dsl, id, nominees.load(dsl, id), Nominee::id, Nominee::withAwards);
        return new ConferenceDossier(entries, DossierColumns.commendation(row, proposed),
                DossierColumns.congress(row, people.load(dsl, id)));
    }

    /** Makes the stored lists those of {@code after}, where those of {@code before} are stored now. */
    void save(DSLContext dsl, String id, ConferenceDossier before, ConferenceDossier after) {
        if (before.equals(after)) {
            return;
        }
        papers.save(dsl, id, withoutPassages(before.papers()), withoutPassages(after.papers()));
        passages.save(dsl, id, before.papers(), after.papers(), PaperEntry::paper, PaperEntry::passages);
        List<Nominee> old = before.commendation().nominees();
        List<Nominee> now = after.commendation().nominees();
        nominees.save(dsl, id, withoutAwards(old), withoutAwards(now));
        awards.save(dsl, id, old, now, Nominee::id, Nominee::awards);
        people.save(dsl, id, before.congress().people(), after.congress().people());
    }

    private static List<PaperEntry> withoutPassages(List<PaperEntry> entries) {
        return entries.stream().map(entry -> withPassages(entry, List.of())).toList();
    }

    private static PaperEntry withPassages(PaperEntry entry, List<Passage> own) {
        return new PaperEntry(entry.paper(), entry.head(), own, entry.exportedOn(), entry.exportedMark(),
                entry.signedOn(), entry.sentOn(), entry.sentTo(), entry.signedFile());
    }

    private static List<Nominee> withoutAwards(List<Nominee> proposed) {
        return proposed.stream().map(nominee -> nominee.withAwards(List.of())).toList();
    }

    private static void fill(Passage passage, PaperPassageRecord row) {
        row.setPassageKey(passage.key());
        row.setWording(passage.text());
    }

    private static Passage passage(PaperPassageRecord row) {
        return new Passage(row.getPassageKey(), row.getWording());
    }

    private static void fill(AwardRecord award, NomineeAwardRecord row) {
        row.setAwardYear(award.year());
        row.setName(award.name());
        row.setIsTitle(award.isTitle());
        row.setDecision(award.decision());
    }

    private static AwardRecord award(NomineeAwardRecord row) {
        return new AwardRecord(row.getAwardYear(), row.getName(), row.getIsTitle(), row.getDecision());
    }
}
