package vn.dienhinh.infrastructure.db;

import java.util.List;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.SigningAuthority;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.infrastructure.db.generated.tables.records.ConferenceRecord;

/** Unit and signer in the columns of the conference; the unit's lists are {@link TextLines}. */
final class UnitColumns {

    private UnitColumns() {
    }

    static void fill(Unit unit, Signer signer, ConferenceRecord row) {
        row.setUnitKind(ColumnValues.text(unit.kind()));
        row.setUnitName(unit.name());
        row.setUnitSuperiorBody(unit.superiorBody());
        row.setUnitSymbol(unit.symbol());
        row.setUnitDraftingOffice(unit.draftingOffice());
        row.setUnitDraftingOfficeSymbol(unit.draftingOfficeSymbol());
        row.setUnitPlace(unit.place());
        row.setUnitParentName(unit.parentName());
        row.setUnitWorkforce(unit.workforce());
        row.setSignerAuthority(ColumnValues.text(signer.authority()));
        row.setSignerCollective(signer.collective());
        row.setSignerHeadTitle(signer.headTitle());
        row.setSignerOwnTitle(signer.ownTitle());
        row.setSignerFullName(signer.fullName());
    }

    static Unit unit(ConferenceRecord row, List<String> localities, List<String> formerLocalities) {
        return new Unit(ColumnValues.constant(UnitKind.class, row.getUnitKind()), row.getUnitName(),
                row.getUnitSuperiorBody(), row.getUnitSymbol(), row.getUnitDraftingOffice(),
                row.getUnitDraftingOfficeSymbol(), row.getUnitPlace(), row.getUnitParentName(),
                row.getUnitWorkforce(), localities, formerLocalities);
    }

    static Signer signer(ConferenceRecord row) {
        return new Signer(ColumnValues.constant(SigningAuthority.class, row.getSignerAuthority()),
                row.getSignerCollective(), row.getSignerHeadTitle(), row.getSignerOwnTitle(),
                row.getSignerFullName());
    }
}
