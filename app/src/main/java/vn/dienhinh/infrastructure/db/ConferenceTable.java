package vn.dienhinh.infrastructure.db;

import static vn.dienhinh.infrastructure.db.generated.Tables.CONFERENCE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.db.generated.tables.records.ConferenceRecord;

/** The conference's own row: everything that is no list, and when it was changed (UTC). */
final class ConferenceTable {

    private final RuleProfileDocument profiles = new RuleProfileDocument();

    /** All conferences, the one changed last first. */
    List<ConferenceSummary> summaries(DSLContext dsl) {
        return dsl.select(CONFERENCE.ID, CONFERENCE.TITLE, CONFERENCE.UNIT_LABEL, CONFERENCE.CHANGED_AT)
                .from(CONFERENCE)
                .orderBy(CONFERENCE.CHANGED_AT.desc(), CONFERENCE.ID)
                .fetch(row -> new ConferenceSummary(row.value1(), row.value2(), row.value3(),
                        row.value4().toInstant(ZoneOffset.UTC)));
    }

    Optional<ConferenceRecord> row(DSLContext dsl, String id) {
        return dsl.selectFrom(CONFERENCE).where(CONFERENCE.ID.eq(id)).fetchOptional();
    }

    /** Everything but the lists of the row's conference; the rule profile included. */
    Conference read(ConferenceRecord row) {
        return Conference.blank(row.getId())
                .withSigner(UnitColumns.signer(row))
                .withRules(profiles.read(row.getRuleProfile()))
                .withMeeting(MeetingColumns.meeting(row));
    }

    void insert(DSLContext dsl, Conference conference, Instant changedAt) {
        ConferenceRecord row = row(conference, profiles.write(conference.rules()));
        row.setChangedAt(utc(changedAt));
        dsl.batchInsert(row).execute();
    }

    /**
     * Writes the columns that differ, and when.
     *
     * @throws StaleVersionException when the conference is not in the store
     */
    void update(DSLContext dsl, Conference before, Conference after, Instant changedAt) {
        boolean sameRules = before.rules().equals(after.rules());
        ConferenceRecord row = row(after, sameRules ? "" : profiles.write(after.rules()));
        RowChanges.keepOnly(row, row(before, ""));
        row.setChangedAt(utc(changedAt));
        row.changed(CONFERENCE.CHANGED_AT, true);
        StaleVersionException.unlessEachHitOneRow(dsl.batchUpdate(row).execute());
    }

    /** Removes the conference with all its lists. */
    void delete(DSLContext dsl, String id) {
        dsl.deleteFrom(CONFERENCE).where(CONFERENCE.ID.eq(id)).execute();
    }

    private static ConferenceRecord row(Conference conference, String ruleProfile) {
        ConferenceRecord row = new ConferenceRecord();
        row.setId(conference.id());
        row.setTitle(conference.title());
        row.setUnitLabel(conference.unit().kindAndName());
        row.setRuleProfile(ruleProfile);
        UnitColumns.fill(conference.unit(), conference.signer(), row);
        MeetingColumns.fill(conference.meeting(), row);
        PaperColumns.fill(conference, row);
        DossierColumns.fill(conference.dossier(), row);
        return row;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
