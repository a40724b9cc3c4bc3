package vn.dienhinh.application.paper.block;

import java.util.List;
import vn.dienhinh.application.document.Alignment;
import vn.dienhinh.application.document.ParagraphStyle;

/**
 * The look of every part of a paper, after NĐ 30/2020/NĐ-CP, Phụ lục I, mục IV and V: sizes inside the ranges that it
 * allows, text justified, first line in by 12.7 mm, 6 pt between paragraphs.
 */
public final class PaperStyles {

    public static final double TITLE_SIZE = 14;
    public static final double AGENCY_SIZE = 13;

    private static final double BODY_SIZE = 14;
    private static final double TABLE_SIZE = 12;
    private static final double WIDE_TABLE_SIZE = 11;
    private static final double INDENT_MM = 12.7;
    private static final double GAP_PT = 6;
    private static final double BODY_SPACING = 1.05;
    private static final double ADDRESSEE_LEFT_MM = 38;
    /** Where the colon of "Kính gửi:" stands at 14 pt: the dashes of several addressees stand under it. */
    private static final double ADDRESSEE_COLON_MM = 55.5;
    private static final double DASH_MM = 3;

    public static final ParagraphStyle NATION = block("Nation", "Quốc hiệu", 13, true, false);
    public static final ParagraphStyle MOTTO = block("Motto", "Tiêu ngữ", 14, true, false);
    public static final ParagraphStyle SUPERIOR_BODY = block("SuperiorBody", "Cơ quan chủ quản", AGENCY_SIZE, false, false);
    public static final ParagraphStyle ISSUING_BODY = block("IssuingBody", "Cơ quan ban hành", AGENCY_SIZE, true, false);
    public static final ParagraphStyle NUMBER = spaced("PaperNumber", "Số, ký hiệu", 13, false, false, GAP_PT);
    public static final ParagraphStyle DATE = spaced("PlaceAndDate", "Địa danh, thời gian", 14, false, true, GAP_PT);
    public static final ParagraphStyle DATE_SMALL =
            spaced("PlaceAndDateSmall", "Địa danh, thời gian (dài)", 13, false, true, GAP_PT);
    public static final ParagraphStyle MATTER = spaced("LetterMatter", "Trích yếu công văn", 12, false, false, GAP_PT);
    public static final ParagraphStyle MATTER_NEXT = block("LetterMatterNext", "Trích yếu công văn (tiếp)", 12, false, false);
    public static final ParagraphStyle DRAFT_MARK = spaced("DraftMark", "Dự thảo", 13, true, false, 3);
    public static final ParagraphStyle DRAFT_MARK_LEFT = new ParagraphStyle("DraftMarkLeft", "Dự thảo (phụ lục)", 0, 13, true,
            false, Alignment.LEFT, 0, 0, 0, GAP_PT, 1, true);

    public static final ParagraphStyle TITLE = spaced("PaperTitle", "Tên loại văn bản", TITLE_SIZE, true, false, 18);
    public static final ParagraphStyle SUBJECT = block("PaperSubject", "Trích yếu", TITLE_SIZE, true, false);
    public static final ParagraphStyle ADDRESSEE = spaced("Addressee", "Kính gửi", BODY_SIZE, false, false, 12);
    public static final ParagraphStyle ADDRESSEE_HEAD = new ParagraphStyle("AddresseeHead", "Kính gửi (nhiều nơi)", 0,
            BODY_SIZE, false, false, Alignment.LEFT, ADDRESSEE_LEFT_MM, 0, 12, 0, 1, true);
    public static final ParagraphStyle ADDRESSEE_LINE = new ParagraphStyle("AddresseeLine", "Kính gửi (từng nơi)", 0,
            BODY_SIZE, false, false, Alignment.LEFT, ADDRESSEE_COLON_MM + DASH_MM, -DASH_MM, 0, 0, 1, true);
    /** Whose power a decision rests on, above its legal bases. */
    public static final ParagraphStyle DECIDING = spaced("DecidingPower", "Thẩm quyền ban hành", BODY_SIZE, true, false, 12);
    public static final ParagraphStyle DECIDES = spaced("Decides", "Quyết định", BODY_SIZE, true, false, 12);
    /** The text's first paragraph after the head: further away from it than from the next. */
    public static final ParagraphStyle OPENING = body("Opening", "Đoạn mở đầu", false, 12);
    public static final ParagraphStyle LEGAL_BASIS = body("LegalBasis", "Căn cứ ban hành", true, GAP_PT);
    /** The first of the legal bases where they follow "Kính gửi". */
    public static final ParagraphStyle FIRST_LEGAL_BASIS = body("FirstLegalBasis", "Căn cứ đầu tiên", true, 12);
    public static final ParagraphStyle BODY = body("OfficialBody", "Nội dung", false, GAP_PT);
    /** The text's last paragraph: on the page of the signature. */
    public static final ParagraphStyle CLOSING = new ParagraphStyle("Closing", "Đoạn kết", 0, BODY_SIZE, false, false,
            Alignment.JUSTIFIED, 0, INDENT_MM, GAP_PT, 0, BODY_SPACING, true);
    /** A paragraph that stays with the next: before a short last one, or one that says what follows. */
    public static final ParagraphStyle BODY_KEPT = new ParagraphStyle("OfficialBodyKept", "Nội dung (liền đoạn sau)", 0,
            BODY_SIZE, false, false, Alignment.JUSTIFIED, 0, INDENT_MM, GAP_PT, 0, BODY_SPACING, true);
    public static final ParagraphStyle DASH_LINE = body("DashLine", "Gạch đầu dòng", false, GAP_PT);
    public static final ParagraphStyle PLUS_LINE = body("PlusLine", "Dấu cộng đầu dòng", false, GAP_PT);

    public static final ParagraphStyle PART = spaced("PartNumber", "Phần", BODY_SIZE, true, false, 12);
    public static final ParagraphStyle PART_TITLE = heading("PartTitle", "Tên phần", 1, Alignment.CENTRE, true, 0);
    public static final ParagraphStyle ROMAN = heading("HeadingRoman", "Mục I.", 1, Alignment.JUSTIFIED, true, GAP_PT);
    public static final ParagraphStyle ARABIC = heading("HeadingArabic", "Khoản 1.", 2, Alignment.JUSTIFIED, true, GAP_PT);
    public static final ParagraphStyle DECIMAL = heading("HeadingDecimal", "Khoản 1.1.", 3, Alignment.JUSTIFIED, true, GAP_PT);
    public static final ParagraphStyle ROMAN_IN_PART =
            heading("HeadingRomanInPart", "Mục I. trong phần", 2, Alignment.JUSTIFIED, true, GAP_PT);
    public static final ParagraphStyle ARABIC_IN_PART =
            heading("HeadingArabicInPart", "Khoản 1. trong phần", 3, Alignment.JUSTIFIED, true, GAP_PT);
    public static final ParagraphStyle LETTER = heading("HeadingLetter", "Điểm a)", 4, Alignment.JUSTIFIED, false, GAP_PT);

    public static final ParagraphStyle BANNER = spaced("Banner", "Ma-két", BODY_SIZE, true, false, 3);
    public static final ParagraphStyle BANNER_DATE = new ParagraphStyle("BannerDate", "Ma-két (ngày)", 0, BODY_SIZE, false,
            true, Alignment.CENTRE, 0, 0, 3, GAP_PT, 1, false);

    public static final ParagraphStyle RECIPIENTS_HEAD = new ParagraphStyle("RecipientsHead", "Nơi nhận", 0, 12, true, true,
            Alignment.LEFT, 0, 0, 0, 0, 1, true);
    public static final ParagraphStyle RECIPIENT = new ParagraphStyle("Recipient", "Từng nơi nhận", 0, 11, false, false,
            Alignment.LEFT, 0, 0, 0, 0, 1, true);
    public static final ParagraphStyle SIGNER_TITLE = block("SignerTitle", "Quyền hạn, chức vụ", 14, true, false);
    public static final ParagraphStyle SIGNER_NAME = block("SignerName", "Họ tên người ký", 14, true, false);
    /** Room between the text and the signature, small so that both stay on one page. */
    public static final ParagraphStyle BEFORE_SIGNATURE = block("BeforeSignature", "Trước chữ ký", 6, false, false);

    public static final ParagraphStyle ANNEX = new ParagraphStyle("Annex", "Phụ lục", 1, TITLE_SIZE, true, false,
            Alignment.CENTRE, 0, 0, 0, 0, 1, true);
    public static final ParagraphStyle ANNEX_TITLE = block("AnnexTitle", "Tên phụ lục", TITLE_SIZE, true, false);
    public static final ParagraphStyle ANNEX_NOTE = block("AnnexNote", "Văn bản kèm theo", TITLE_SIZE, false, true);
    public static final ParagraphStyle AFTER_HEAD = block("AfterHead", "Sau phần đầu", 8, false, false);

    public static final ParagraphStyle CAPTION = spaced("TableCaption", "Tên bảng", BODY_SIZE, true, false, GAP_PT);
    /** The words under a picture. */
    public static final ParagraphStyle CHART_CAPTION = new ParagraphStyle("ChartCaption", "Tên biểu đồ", 0, 13, false, true,
            Alignment.CENTRE, 0, 0, 3, GAP_PT, 1, false);
    /** A little room between a heading and its table. */
    public static final ParagraphStyle BEFORE_TABLE = block("BeforeTable", "Trước bảng", 4, false, false);
    public static final ParagraphStyle TABLE_HEAD = cell("TableHead", "Đầu bảng", TABLE_SIZE, true, Alignment.CENTRE);
    public static final ParagraphStyle TABLE_TEXT = cell("TableText", "Ô bảng", TABLE_SIZE, false, Alignment.LEFT);
    public static final ParagraphStyle TABLE_MIDDLE = cell("TableMiddle", "Ô bảng (giữa)", TABLE_SIZE, false, Alignment.CENTRE);
    public static final ParagraphStyle TABLE_FIGURE = cell("TableFigure", "Ô bảng (số)", TABLE_SIZE, false, Alignment.RIGHT);
    public static final ParagraphStyle TABLE_GROUP = cell("TableGroup", "Nhóm trong bảng", TABLE_SIZE, true, Alignment.LEFT);
    public static final ParagraphStyle TABLE_TOTAL = cell("TableTotal", "Ô tổng cộng", TABLE_SIZE, true, Alignment.CENTRE);
    public static final ParagraphStyle TABLE_TOTAL_FIGURE =
            cell("TableTotalFigure", "Ô tổng cộng (số)", TABLE_SIZE, true, Alignment.RIGHT);
    public static final ParagraphStyle LIST_HEAD = cell("ListHead", "Đầu danh sách", WIDE_TABLE_SIZE, true, Alignment.CENTRE);
    public static final ParagraphStyle LIST_GROUP = cell("ListGroup", "Nhóm danh sách", WIDE_TABLE_SIZE, true, Alignment.LEFT);
    public static final ParagraphStyle LIST_TEXT = cell("ListText", "Ô danh sách", WIDE_TABLE_SIZE, false, Alignment.LEFT);
    public static final ParagraphStyle LIST_MIDDLE =
            cell("ListMiddle", "Ô danh sách (giữa)", WIDE_TABLE_SIZE, false, Alignment.CENTRE);

    /** A sheet of eight badges. */
    public static final ParagraphStyle BADGE_BODY = block("BadgeBody", "Thẻ: cơ quan", 10, false, false);
    /** From the usual look to those of longer names. */
    public static final List<ParagraphStyle> BADGE_MEETINGS = List.of(block("BadgeMeeting", "Thẻ: tên hội nghị", 10, true, false),
            block("BadgeMeetingLong", "Thẻ: tên hội nghị (dài)", 8, true, false),
            block("BadgeMeetingLongest", "Thẻ: tên hội nghị (rất dài)", 6, true, false));
    public static final ParagraphStyle BADGE_WORD = spaced("BadgeWord", "Thẻ: đại biểu", 14, true, false, 5);
    public static final ParagraphStyle BADGE_NAME = spaced("BadgeName", "Thẻ: họ tên", 16, true, false, 3);
    public static final ParagraphStyle BADGE_NAME_LONG = spaced("BadgeNameLong", "Thẻ: họ tên (dài)", 12, true, false, 3);
    public static final ParagraphStyle BADGE_NAME_LONGEST =
            spaced("BadgeNameLongest", "Thẻ: họ tên (rất dài)", 9, true, false, 2);
    /** From the usual look to those of longer works. */
    public static final List<ParagraphStyle> BADGE_WORKS = List.of(spaced("BadgeWork", "Thẻ: đơn vị", 10, false, false, 2),
            spaced("BadgeWorkLong", "Thẻ: đơn vị (dài)", 8, false, false, 2),
            spaced("BadgeWorkLongest", "Thẻ: đơn vị (rất dài)", 6.5, false, false, 1));
    public static final ParagraphStyle BADGE_CATEGORY = spaced("BadgeCategory", "Thẻ: thành phần", 11, false, true, 3);
    public static final ParagraphStyle BADGE_CODE = block("BadgeCode", "Thẻ: mã", 10, false, false);

    private PaperStyles() {
    }

    /** A centred line of a head or a foot: single spaced, kept with what follows. */
    private static ParagraphStyle block(String name, String wordName, double size, boolean bold, boolean italic) {
        return spaced(name, wordName, size, bold, italic, 0);
    }

    private static ParagraphStyle spaced(String name, String wordName, double size, boolean bold, boolean italic,
                                         double before) {
        return new ParagraphStyle(name, wordName, 0, size, bold, italic, Alignment.CENTRE, 0, 0, before, 0, 1, true);
    }

    private static ParagraphStyle body(String name, String wordName, boolean italic, double before) {
        return new ParagraphStyle(name, wordName, 0, BODY_SIZE, false, italic, Alignment.JUSTIFIED, 0, INDENT_MM,
                before, 0, BODY_SPACING, false);
    }

    private static ParagraphStyle heading(String name, String wordName, int level, Alignment alignment, boolean bold,
                                          double before) {
        double indent = alignment == Alignment.CENTRE ? 0 : INDENT_MM;
        return new ParagraphStyle(name, wordName, level, BODY_SIZE, bold, false, alignment, 0, indent, before, 0,
                BODY_SPACING, true);
    }

    private static ParagraphStyle cell(String name, String wordName, double size, boolean bold, Alignment alignment) {
        return new ParagraphStyle(name, wordName, 0, size, bold, false, alignment, 0, 0, 1, 1, 1, false);
    }
}
