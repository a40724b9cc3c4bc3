package vn.dienhinh.domain.unit;

/**
 * Kind of body. Townships and districts are gone since 1/7/2025 but stand in older papers, which must still open.
 */
public enum UnitKind {
    COMMUNE("xã", true), WARD("phường", true), TOWNSHIP("thị trấn", true), SPECIAL_ZONE("đặc khu", true),
    AGENCY("cơ quan", false), SCHOOL("trường học", false), ENTERPRISE("doanh nghiệp", false),
    DISTRICT("huyện", true), PROVINCE("tỉnh", true);

    private final String word;
    private final boolean territory;

    UnitKind(String word, boolean territory) {
        this.word = word;
        this.territory = territory;
    }

    /** The word for the kind inside a sentence, small letters. */
    public String word() {
        return word;
    }

    /** True for a level of local government, whose papers a People's Committee issues. */
    public boolean isTerritory() {
        return territory;
    }
}
