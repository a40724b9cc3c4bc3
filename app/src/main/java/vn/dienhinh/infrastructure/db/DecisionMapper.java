package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.DecisionRecord;

/** Decisions on gaps of the rules; the code of the question is the id. */
final class DecisionMapper implements RowMapper<Decision, DecisionRecord> {

    @Override
    public Table<DecisionRecord> table() {
        return Tables.DECISION;
    }

    @Override
    public String idOf(Decision entry) {
        return entry.question();
    }

    @Override
    public void fill(Decision entry, DecisionRecord row) {
        row.setChoice(entry.choice());
        row.setGround(entry.ground());
        row.setDecidedBy(entry.decidedBy());
        row.setDecidedOn(entry.decidedOn());
    }

    @Override
    public Decision read(DecisionRecord row) {
        return new Decision(row.getId(), row.getChoice(), row.getGround(), row.getDecidedBy(), row.getDecidedOn());
    }
}
