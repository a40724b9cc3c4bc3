package vn.dienhinh.ui.step.unit;

import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.SigningAuthority;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * Changes the kind of body. What still stands there as usual for the old kind (symbol, office, signer's titles) gives
 * way to what is usual for the new one; what the clerk wrote stays.
 */
final class KindChange {

    private KindChange() {
    }

    /** The conference with that kind of body. */
    static Conference to(Conference conference, UnitKind kind) {
        Unit unit = conference.unit();
        if (unit.kind() == kind) {
            return conference;
        }
        Signer signer = conference.signer();
        boolean usualSigner = signer.withFullName("").equals(usualSigner(unit.kind()));
        return conference
                .withUnit(withUsualWords(unit, kind))
                .withSigner(usualSigner ? usualSigner(kind).withFullName(signer.fullName()) : signer);
    }

    private static Unit withUsualWords(Unit unit, UnitKind kind) {
        Unit was = usualUnit(unit.kind());
        Unit is = usualUnit(kind);
        Unit changed = unit.withKind(kind);
        if (unit.symbol().equals(was.symbol())) {
            changed = changed.withSymbol(is.symbol());
        }
        if (unit.draftingOffice().equals(was.draftingOffice())
                && unit.draftingOfficeSymbol().equals(was.draftingOfficeSymbol())) {
            changed = changed.withDraftingOffice(is.draftingOffice())
                    .withDraftingOfficeSymbol(is.draftingOfficeSymbol());
        }
        return changed;
    }

    private static Unit usualUnit(UnitKind kind) {
        Unit blank = Unit.blank();
        return kind.isTerritory() ? blank : blank.withSymbol("").withDraftingOffice("").withDraftingOfficeSymbol("");
    }

    private static Signer usualSigner(UnitKind kind) {
        return switch (kind) {
            case SCHOOL -> new Signer(SigningAuthority.HEAD, "", "HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "");
            case ENTERPRISE -> new Signer(SigningAuthority.HEAD, "", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "");
            case AGENCY -> new Signer(SigningAuthority.HEAD, "", "", "", "");
            case COMMUNE, WARD, TOWNSHIP, SPECIAL_ZONE, DISTRICT, PROVINCE -> Signer.blank();
        };
    }
}
