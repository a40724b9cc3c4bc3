package vn.dienhinh.proof;

import java.util.List;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.SigningAuthority;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * A unit that does not exist, of a kind that does.
 *
 * @param word   what it is, for the test's name
 * @param unit   the unit as a clerk would enter it
 * @param signer who signs for it
 */
record MadeUpUnit(String word, Unit unit, Signer signer) {

    UnitKind kind() {
        return unit.kind();
    }

    @Override
    public String toString() {
        return word;
    }

    /** One of every kind. */
    static List<MadeUpUnit> all() {
        return List.of(
                territory("commune", UnitKind.COMMUNE, "Tân Hòa"),
                territory("ward", UnitKind.WARD, "Điện Biên Phủ"),
                territory("special zone", UnitKind.SPECIAL_ZONE, "Hòn Khoai"),
                body("agency under a province", UnitKind.AGENCY, "Sở Nông nghiệp tỉnh An Bình", "UBND TỈNH AN BÌNH", "SNN",
                        "GIÁM ĐỐC"),
                body("school under a commune", UnitKind.SCHOOL, "Trường Trung học cơ sở Tân Hòa", "UBND XÃ TÂN HÒA", "THCSTH",
                        "HIỆU TRƯỞNG"),
                body("school under a department", UnitKind.SCHOOL, "Trường Trung học phổ thông An Bình",
                        "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "THPTAB", "HIỆU TRƯỞNG"),
                body("hospital", UnitKind.AGENCY, "Bệnh viện Đa khoa An Bình", "SỞ Y TẾ", "BVĐK", "GIÁM ĐỐC"),
                body("enterprise of its own", UnitKind.ENTERPRISE, "Công ty Cổ phần May An Bình", "", "MAB", "TỔNG GIÁM ĐỐC"),
                body("enterprise under a corporation", UnitKind.ENTERPRISE, "Công ty Điện lực An Bình",
                        "TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC", "PCAB", "GIÁM ĐỐC"),
                body("cooperative", UnitKind.ENTERPRISE, "Hợp tác xã Nông nghiệp Tân Hòa", "", "HTXTH", "GIÁM ĐỐC"),
                body("union", UnitKind.AGENCY, "Công đoàn ngành Giáo dục An Bình", "LIÊN ĐOÀN LAO ĐỘNG TỈNH AN BÌNH", "CĐN",
                        "CHỦ TỊCH"),
                body("mass organisation", UnitKind.AGENCY, "Hội Nông dân xã Tân Hòa", "HỘI NÔNG DÂN TỈNH AN BÌNH", "HND",
                        "CHỦ TỊCH"),
                body("police", UnitKind.AGENCY, "Công an xã Tân Hòa", "CÔNG AN TỈNH AN BÌNH", "CAX", "TRƯỞNG CÔNG AN XÃ"));
    }

    private static MadeUpUnit territory(String word, UnitKind kind, String name) {
        Unit unit = Unit.blank().withKind(kind).withName(name).withPlace(name).withParentName("tỉnh An Bình");
        return new MadeUpUnit(word, unit, new Signer(SigningAuthority.COLLECTIVE, "Ủy ban nhân dân", "CHỦ TỊCH", "",
                "Trần Văn Bình"));
    }

    private static MadeUpUnit body(String word, UnitKind kind, String name, String superior, String symbol, String title) {
        Unit unit = Unit.blank().withKind(kind).withName(name).withSuperiorBody(superior).withSymbol(symbol)
                .withPlace("An Bình").withParentName("tỉnh An Bình").withDraftingOffice("Phòng Tổ chức - Hành chính")
                .withDraftingOfficeSymbol("TCHC").withWorkforce(1200);
        return new MadeUpUnit(word, unit, new Signer(SigningAuthority.HEAD, "", title, "", "Trần Văn Bình"));
    }
}
