package vn.dienhinh.application.paper;

/** The papers that the program makes, in the order in which they are offered. */
public enum PaperKind {
    /** The unit's own plan. */
    PLAN("ke-hoach"),
    /** The list of delegates, an annex of the plan: a list is not a type of administrative paper. */
    DELEGATES("danh-sach-dai-bieu"),
    /** The summary report that goes upward. */
    REPORT("bao-cao-tong-ket");

    private final String fileStem;

    PaperKind(String fileStem) {
        this.fileStem = fileStem;
    }

    /** What a file of this kind is called at its beginning, in ASCII. */
    public String fileStem() {
        return fileStem;
    }
}
