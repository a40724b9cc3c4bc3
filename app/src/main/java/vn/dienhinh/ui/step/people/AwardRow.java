package vn.dienhinh.ui.step.people;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.commendation.AwardRecord;

/**
 * A commendation received before, as a row of a table: rows need an id, which such a record has not.
 *
 * @param id    the row's place in the list, or a fresh id for a new one
 * @param award the record
 */
record AwardRow(String id, AwardRecord award) {

    static AwardRow blank(String id) {
        return new AwardRow(id, new AwardRecord(null, "", false, ""));
    }

    static List<AwardRow> of(List<AwardRecord> awards) {
        List<AwardRow> rows = new ArrayList<>();
        for (int i = 0; i < awards.size(); i++) {
            rows.add(new AwardRow(String.valueOf(i), awards.get(i)));
        }
        return rows;
    }

    AwardRow withYear(Integer year) {
        return new AwardRow(id, new AwardRecord(year, award.name(), award.isTitle(), award.decision()));
    }

    AwardRow withName(String name) {
        return new AwardRow(id, new AwardRecord(award.year(), name, award.isTitle(), award.decision()));
    }

    AwardRow withTitle(boolean isTitle) {
        return new AwardRow(id, new AwardRecord(award.year(), award.name(), isTitle, award.decision()));
    }

    AwardRow withDecision(String decision) {
        return new AwardRow(id, new AwardRecord(award.year(), award.name(), award.isTitle(), decision));
    }
}
