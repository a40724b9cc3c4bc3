package vn.dienhinh.domain.unit;

import java.util.List;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * The body that holds the conference.
 *
 * @param kind                 kind of body; never null
 * @param name                 proper name without the kind: "Trùng Khánh"; for a school or enterprise the whole name
 * @param superiorBody         the line above the issuing body in the header ("UBND XÃ ..."), empty for a People's
 *                             Committee (NĐ 30/2020, Phụ lục I, II.2a: "nếu có")
 * @param symbol               abbreviation of the issuing body in number and symbol: "UBND"
 * @param draftingOffice       office that drafts the papers: "Phòng Văn hóa - Xã hội"
 * @param draftingOfficeSymbol its abbreviation in "Lưu: VT, VHXH"
 * @param place                place name in the date line; empty means the proper name
 * @param parentName           the superior territory with its kind: "tỉnh Cao Bằng", "huyện Thạch Thành"
 * @param workforce            staff and workers, which some rules ask for; null when not stated
 * @param localities           hamlets or residential groups
 * @param formerLocalities     localities before the rearrangement, for balance in the composition
 */
public record Unit(UnitKind kind, String name, String superiorBody, String symbol, String draftingOffice,
                   String draftingOfficeSymbol, String place, String parentName, Integer workforce,
                   List<String> localities, List<String> formerLocalities) {

    public Unit {
        kind = kind == null ? UnitKind.COMMUNE : kind;
        name = VietnameseText.line(name);
        superiorBody = VietnameseText.line(superiorBody);
        symbol = VietnameseText.line(symbol);
        draftingOffice = VietnameseText.line(draftingOffice);
        draftingOfficeSymbol = VietnameseText.line(draftingOfficeSymbol);
        place = VietnameseText.line(place);
        parentName = VietnameseText.line(parentName);
        localities = localities == null ? List.of() : List.copyOf(localities);
        formerLocalities = formerLocalities == null ? List.of() : List.copyOf(formerLocalities);
    }

    /** A commune with nothing filled in but the usual symbols. */
    public static Unit blank() {
        return new Unit(UnitKind.COMMUNE, "", "", "UBND", "Phòng Văn hóa - Xã hội", "VHXH", "", "", null,
                List.of(), List.of());
    }

    /** Kind and name as inside a sentence: "xã Trùng Khánh"; the bare name for other bodies. */
    public String kindAndName() {
        return kind.isTerritory() ? (kind.word() + " " + name).strip() : name;
    }

    /** The issuing body in full: "Ủy ban nhân dân xã Trùng Khánh"; the bare name for other bodies. */
    public String issuingBody() {
        return kind.isTerritory() ? "Ủy ban nhân dân " + kindAndName() : name;
    }

    /** The issuing body shortened: "UBND xã Trùng Khánh"; the bare name for other bodies. */
    public String issuingBodyShort() {
        return kind.isTerritory() ? "UBND " + kindAndName() : name;
    }

    /** Place in the date line. */
    public String placeOrName() {
        return place.isEmpty() ? name : place;
    }

    public Unit withKind(UnitKind value) {
        return new Unit(value, name, superiorBody, symbol, draftingOffice, draftingOfficeSymbol, place, parentName,
                workforce, localities, formerLocalities);
    }

    public Unit withName(String value) {
        return new Unit(kind, value, superiorBody, symbol, draftingOffice, draftingOfficeSymbol, place, parentName,
                workforce, localities, formerLocalities);
    }

    public Unit withSuperiorBody(String value) {
        return new Unit(kind, name, value, symbol, draftingOffice, draftingOfficeSymbol, place, parentName,
                workforce, localities, formerLocalities);
    }

    public Unit withSymbol(String value) {
        return new Unit(kind, name, superiorBody, value, draftingOffice, draftingOfficeSymbol, place, parentName,
                workforce, localities, formerLocalities);
    }

    public Unit withDraftingOffice(String value) {
        return new Unit(kind, name, superiorBody, symbol, value, draftingOfficeSymbol, place, parentName,
                workforce, localities, formerLocalities);
    }

    public Unit withDraftingOfficeSymbol(String value) {
        return new Unit(kind, name, superiorBody, symbol, draftingOffice, value, place, parentName,
                workforce, localities, formerLocalities);
    }

    public Unit withPlace(String value) {
        return new Unit(kind, name, superiorBody, symbol, draftingOffice, draftingOfficeSymbol, value, parentName,
                workforce, localities, formerLocalities);
    }

    public Unit withParentName(String value) {
        return new Unit(kind, name, superiorBody, symbol, draftingOffice, draftingOfficeSymbol, place, value,
                workforce, localities, formerLocalities);
    }

    public Unit withWorkforce(Integer value) {
        return new Unit(kind, name, superiorBody, symbol, draftingOffice, draftingOfficeSymbol, place, parentName,
                value, localities, formerLocalities);
    }

    public Unit withLocalities(List<String> value) {
        return new Unit(kind, name, superiorBody, symbol, draftingOffice, draftingOfficeSymbol, place, parentName,
                workforce, value, formerLocalities);
    }

    public Unit withFormerLocalities(List<String> value) {
        return new Unit(kind, name, superiorBody, symbol, draftingOffice, draftingOfficeSymbol, place, parentName,
                workforce, localities, value);
    }
}
