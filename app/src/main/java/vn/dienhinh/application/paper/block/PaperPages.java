package vn.dienhinh.application.paper.block;

import vn.dienhinh.application.document.PageSetup;

/** Margins of the papers, inside the ranges of NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.3. */
public final class PaperPages {

    private static final double TOP_MM = 20;
    private static final double BOTTOM_MM = 20;
    private static final double LEFT_MM = 30;
    private static final double RIGHT_MM = 15;

    /** Main text and upright annexes: 165 mm wide. */
    public static final PageSetup PORTRAIT = new PageSetup(false, TOP_MM, BOTTOM_MM, LEFT_MM, RIGHT_MM);
    /** Wide lists: 252 mm wide. */
    public static final PageSetup LANDSCAPE = new PageSetup(true, TOP_MM, BOTTOM_MM, LEFT_MM, RIGHT_MM);

    private static final double WIDEST_RIGHT_MM = 20;
    /** Large letters: 247 mm wide, as far in the middle of the sheet as the margins allow. */
    public static final PageSetup DISPLAY = new PageSetup(true, TOP_MM, BOTTOM_MM, LEFT_MM, WIDEST_RIGHT_MM);
    /** Height for large letters, a little less than the page has, so that nothing flows over. */
    public static final double DISPLAY_HEIGHT_MM = 160;
    /** Sheets to be cut: 160 mm wide. */
    public static final PageSetup BADGES = new PageSetup(false, TOP_MM, BOTTOM_MM, LEFT_MM, WIDEST_RIGHT_MM);

    private PaperPages() {
    }
}
