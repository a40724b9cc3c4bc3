package vn.dienhinh.infrastructure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.dienhinh.application.document.Alignment;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PageSetup;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.document.TextRun;

/** A made-up plan of some nine pages with an annex in landscape: every kind of block that papers use. */
public final class SyntheticPlan {

    public static final PageSetup PORTRAIT = new PageSetup(false, 20, 20, 30, 15);
    public static final PageSetup LANDSCAPE = new PageSetup(true, 20, 20, 30, 15);

    public static final ParagraphStyle STATE = style("State", "Quốc hiệu", 0, 13, true, false, Alignment.CENTRE, 0, 0);
    public static final ParagraphStyle MOTTO = style("Motto", "Tiêu ngữ", 0, 14, true, false, Alignment.CENTRE, 0, 0);
    public static final ParagraphStyle DATE = style("Date", "Địa danh, ngày tháng", 0, 14, false, true,
            Alignment.CENTRE, 0, 6);
    public static final ParagraphStyle NUMBER = style("Number", "Số, ký hiệu", 0, 13, false, false, Alignment.CENTRE,
            0, 6);
    public static final ParagraphStyle TITLE = style("Title", "Tên loại", 0, 14, true, false, Alignment.CENTRE, 0, 12);
    public static final ParagraphStyle SUBJECT = style("Subject", "Trích yếu", 0, 14, true, false, Alignment.CENTRE,
            0, 0);
    public static final ParagraphStyle BODY = new ParagraphStyle("Body", "Nội dung", 0, 14, false, false,
            Alignment.JUSTIFIED, 0, 12.7, 6, 0, 1.1, false);
    public static final ParagraphStyle PART = new ParagraphStyle("Part", "Mục lớn", 1, 14, true, false,
            Alignment.JUSTIFIED, 0, 12.7, 12, 0, 1.1, true);
    public static final ParagraphStyle ITEM = new ParagraphStyle("Item", "Khoản", 2, 14, true, false,
            Alignment.JUSTIFIED, 0, 12.7, 6, 0, 1.1, true);
    public static final ParagraphStyle HEAD_CELL = style("HeadCell", "Đầu bảng", 0, 12, true, false,
            Alignment.CENTRE, 0, 0);
    public static final ParagraphStyle CELL = style("Cell", "Ô bảng", 0, 12, false, false, Alignment.LEFT, 0, 0);
    public static final ParagraphStyle CENTRED_CELL = style("CentredCell", "Ô bảng, giữa", 0, 12, false, false,
            Alignment.CENTRE, 0, 0);
    public static final ParagraphStyle RECIPIENTS_HEAD = style("RecipientsHead", "Nơi nhận", 0, 12, true, true,
            Alignment.LEFT, 0, 0);
    public static final ParagraphStyle RECIPIENT = style("Recipient", "Nơi nhận, dòng", 0, 11, false, false,
            Alignment.LEFT, 0, 0);

    private static final String[] WORDS = ("nhân dân tuyên dương điển hình tiên tiến phong trào thi đua yêu nước "
            + "khen thưởng hội nghị đại biểu Ủy ban xã hội phát triển kinh tế văn hóa nông thôn mới giai đoạn đoàn kết "
            + "chuyển đổi số gương người tốt việc tốt cán bộ công chức viên chức đảng viên quần chúng nghiêng thuyền "
            + "trường học trạm y tế quốc phòng an ninh thực hiện nhiệm vụ kế hoạch tổ chức triển khai đánh giá kết quả")
            .split(" ");

    private final Random random;

    private SyntheticPlan(long seed) {
        random = new Random(seed);
    }

    /** The plan; the seed changes its words. */
    public static PaperDocument document(long seed) {
        SyntheticPlan plan = new SyntheticPlan(seed);
        return new PaperDocument(new DocumentProperties("Kế hoạch tổ chức Hội nghị", "Kế hoạch", "UBND xã Thử"),
                List.of(new DocumentSection(PORTRAIT, "Kế hoạch", plan.body()),
                        new DocumentSection(LANDSCAPE, "Phụ lục I", plan.list(150)),
                        new DocumentSection(PORTRAIT, "Phụ lục II", plan.programme())));
    }

    private static ParagraphStyle style(String name, String wordName, int level, double size, boolean bold,
                                        boolean italic, Alignment alignment, double firstLine, double before) {
        return new ParagraphStyle(name, wordName, level, size, bold, italic, alignment, 0, firstLine, before, 0, 1,
                false);
    }

    private List<Block> body() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(header());
        blocks.add(Paragraph.of(TITLE, "KẾ HOẠCH"));
        blocks.add(Paragraph.of(SUBJECT, "Tổ chức Hội nghị tuyên dương điển hình tiên tiến xã Thử lần thứ I"));
        blocks.add(new RuleLine("Tổ chức Hội nghị tuyên dương điển hình tiên tiến xã Thử lần thứ I", SUBJECT, 0.4,
                false));
        for (int part = 1; part <= 5; part++) {
            blocks.add(Paragraph.of(PART, "I".repeat(part) + ". " + sentence(6).toUpperCase()));
            for (int item = 1; item <= 4; item++) {
                blocks.add(Paragraph.of(ITEM, item + ". " + sentence(5)));
                for (int i = 0; i < 3; i++) {
                    blocks.add(paragraph());
                }
            }
        }
        blocks.add(Paragraph.of(BODY, "Trên đây là " + sentence(40) + "./."));
        blocks.add(signature());
        return blocks;
    }

    private Paragraph paragraph() {
        if (random.nextInt(4) == 0) {
            return new Paragraph(BODY, List.of(TextRun.plain("- " + sentence(12)), TextRun.bold(sentence(5) + ": "),
                    TextRun.italic(sentence(20) + "; "), TextRun.plain("số 12/KH-UBND ngày 08/8/2025, 70-30 "
                            + "Thi đua - Khen thưởng và " + sentence(15) + ".")));
        }
        return Paragraph.of(BODY, sentence(15 + random.nextInt(70)) + ".");
    }

    private Table header() {
        return new Table(false, List.of(65.0, 100.0), 0, false, List.of(
                new TableRow(List.of(
                        TableCell.of(Paragraph.of(STATE, "ỦY BAN NHÂN DÂN"), Paragraph.of(STATE, "XÃ THỬ"),
                                new RuleLine("XÃ THỬ", STATE, 0.5, false)),
                        TableCell.of(Paragraph.of(STATE, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                                Paragraph.of(MOTTO, "Độc lập - Tự do - Hạnh phúc"),
                                new RuleLine("Độc lập - Tự do - Hạnh phúc", MOTTO, 1, false)))),
                new TableRow(List.of(
                        TableCell.of(Paragraph.of(NUMBER, "Số:       /KH-UBND")),
                        TableCell.of(Paragraph.of(DATE, "Thử, ngày      tháng 8 năm 2025"))))));
    }

    private Table signature() {
        List<Block> recipients = new ArrayList<>();
        recipients.add(Paragraph.of(RECIPIENTS_HEAD, "Nơi nhận:"));
        for (String line : List.of("- Ban Thi đua - Khen thưởng tỉnh;", "- TT Đảng ủy; TT HĐND;",
                "- Các cơ quan, đơn vị liên quan;", "- Lưu: VT, VHXH.")) {
            recipients.add(Paragraph.of(RECIPIENT, line));
        }
        List<Block> signer = new ArrayList<>();
        signer.add(Paragraph.of(SUBJECT, "TM. ỦY BAN NHÂN DÂN"));
        signer.add(Paragraph.of(SUBJECT, "CHỦ TỊCH"));
        for (int i = 0; i < 5; i++) {
            signer.add(Paragraph.of(SUBJECT, ""));
        }
        signer.add(Paragraph.of(SUBJECT, "Nguyễn Văn Thử"));
        return new Table(false, List.of(82.5, 82.5), 0, true,
                List.of(new TableRow(List.of(new TableCell(1, 1, false, recipients),
                        new TableCell(1, 1, false, signer)))));
    }

    /** A delegate list with a two-storey heading and so many rows. */
    public static Table list(int rows, Random random) {
        SyntheticPlan plan = new SyntheticPlan(random.nextLong());
        return plan.table(rows);
    }

    private List<Block> list(int rows) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(SUBJECT, "Phụ lục I"));
        blocks.add(Paragraph.of(SUBJECT, "DANH SÁCH ĐẠI BIỂU"));
        blocks.add(Paragraph.of(DATE, "(Kèm theo Kế hoạch số       /KH-UBND)"));
        blocks.add(new RuleLine("DANH SÁCH ĐẠI BIỂU", SUBJECT, 0.5, true));
        blocks.add(Paragraph.of(SUBJECT, ""));
        blocks.add(table(rows));
        return blocks;
    }

    private Table table(int count) {
        List<TableRow> rows = new ArrayList<>();
        rows.add(new TableRow(List.of(tall("TT"), tall("Họ và tên"),
                new TableCell(2, 1, true, List.of(Paragraph.of(HEAD_CELL, "Năm sinh"))),
                tall("Chức vụ, nghề nghiệp; đơn vị công tác"), tall("Hình thức khen thưởng cao nhất"),
                tall("Ghi chú"))));
        rows.add(new TableRow(List.of(TableCell.centred(Paragraph.of(HEAD_CELL, "Nam")),
                TableCell.centred(Paragraph.of(HEAD_CELL, "Nữ")))));
        for (int i = 1; i <= count; i++) {
            boolean man = random.nextBoolean();
            String year = Integer.toString(1950 + random.nextInt(50));
            rows.add(new TableRow(List.of(TableCell.centred(Paragraph.of(CENTRED_CELL, Integer.toString(i))),
                    TableCell.centred(Paragraph.of(CELL, "Nguyễn Thị " + WORDS[random.nextInt(WORDS.length)])),
                    TableCell.centred(Paragraph.of(CENTRED_CELL, man ? year : "")),
                    TableCell.centred(Paragraph.of(CENTRED_CELL, man ? "" : year)),
                    TableCell.centred(Paragraph.of(CELL, sentence(4 + random.nextInt(14)))),
                    TableCell.centred(Paragraph.of(CELL, sentence(2 + random.nextInt(6)))),
                    TableCell.centred())));
        }
        return new Table(true, List.of(10.0, 50.0, 17.0, 17.0, 90.0, 45.0, 23.0), 2, false, rows);
    }

    private List<Block> programme() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(SUBJECT, "Phụ lục II"));
        blocks.add(Paragraph.of(SUBJECT, "CHƯƠNG TRÌNH"));
        for (int i = 0; i < 30; i++) {
            blocks.add(paragraph());
        }
        return blocks;
    }

    private static TableCell tall(String text) {
        return new TableCell(1, 2, true, List.of(Paragraph.of(HEAD_CELL, text)));
    }

    private String sentence(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : i % 11 == 10 ? ", " : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }
}
