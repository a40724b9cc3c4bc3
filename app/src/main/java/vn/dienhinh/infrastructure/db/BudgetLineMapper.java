package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import vn.dienhinh.domain.conference.BudgetLine;
import vn.dienhinh.infrastructure.db.generated.Tables;
import vn.dienhinh.infrastructure.db.generated.tables.records.BudgetLineRecord;

/** Lines of the estimate. */
final class BudgetLineMapper implements RowMapper<BudgetLine, BudgetLineRecord> {

    @Override
    public Table<BudgetLineRecord> table() {
        return Tables.BUDGET_LINE;
    }

    @Override
    public String idOf(BudgetLine entry) {
        return entry.id();
    }

    @Override
    public void fill(BudgetLine entry, BudgetLineRecord row) {
        row.setWording(entry.text());
        row.setMeasure(entry.unit());
        row.setQuantity(ColumnValues.text(entry.quantity()));
        row.setUnitPrice(ColumnValues.text(entry.unitPrice()));
    }

    @Override
    public BudgetLine read(BudgetLineRecord row) {
        return new BudgetLine(row.getId(), row.getWording(), row.getMeasure(), ColumnValues.decimal(row.getQuantity()),
                ColumnValues.decimal(row.getUnitPrice()));
    }
}
