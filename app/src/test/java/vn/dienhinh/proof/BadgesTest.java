package vn.dienhinh.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.bootstrap.PaperMill;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.CheckIn;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.PersonNameOrder;
import vn.dienhinh.infrastructure.barcode.ScannedBars;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.layout.LaidOutDocument;
import vn.dienhinh.infrastructure.layout.PageLayout;

/** Badges as files: a scanner reads each of them, the entrance knows its bearer, and eight stand on every sheet. */
@Tag("slow")
class BadgesTest {

    private static final PaperMill MILL = new PaperMill();
    private static final int ON_A_SHEET = 8;
    private static final double LEFT_MM = 30;
    private static final double TOP_MM = 20;
    private static final double WIDTH_MM = 80;
    private static final double HEIGHT_MM = 62;
    private static final float SCAN_DPI = 200;
    private static final double EMU_PER_MM = 36_000;
    /** Modules of a code of seven letters with ten white ones at each side. */
    private static final int MODULES = 132;

    static Stream<String> samples() {
        return PaperMill.SAMPLES.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void scannerReadsEveryBadgeOfThePdfForItsBearer(String sample) throws Exception {
        assertThat(scannedFromPdf(MILL.sample(sample))).isEqualTo(bearers(MILL.sample(sample)));
    }

    @Test
    void scannerReadsBadgesWithTheLongestTexts() throws Exception {
        assertThat(scannedFromPdf(longest())).isEqualTo(bearers(longest()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void scannerReadsEveryBadgeOfTheWordFile(String sample) throws Exception {
        Conference conference = MILL.sample(sample);
        CheckIn entrance = new CheckIn(conference.delegates());
        List<Delegate> found = new ArrayList<>();
        for (XWPFTableCell cell : filledCells(badges(conference, DocumentFormat.DOCX))) {
            String code = ScannedBars.in(ImageIO.read(new ByteArrayInputStream(
                    picture(cell).getPictureData().getData()))).orElseThrow();
            assertThat(cell.getText()).endsWith("Mã: " + code);
            found.addAll(entrance.find(code));
        }

        assertThat(found).isEqualTo(bearers(conference));
    }

    @Test
    void barsInTheWordFileAreLargeEnoughAndDescribed() throws Exception {
        List<XWPFTableCell> cells = filledCells(badges(MILL.sample("ngoc-trao"), DocumentFormat.DOCX));

        assertThat(cells).isNotEmpty().allSatisfy(cell -> {
            var frame = cell.getParagraphs().stream().flatMap(line -> line.getRuns().stream())
                    .filter(run -> !run.getEmbeddedPictures().isEmpty()).findFirst().orElseThrow()
                    .getCTR().getDrawingArray(0).getInlineArray(0);
            assertThat(frame.getExtent().getCx() / EMU_PER_MM / MODULES).isGreaterThanOrEqualTo(0.33);
            assertThat(frame.getExtent().getCy() / EMU_PER_MM).isGreaterThanOrEqualTo(8);
            assertThat(frame.getDocPr().getDescr()).isEqualTo(cell.getText().replaceAll(".*Mã: ", "Mã vạch: "));
        });
    }

    @ParameterizedTest
    @EnumSource(HardCase.class)
    void badgesOfAHardCaseKeepTheirHeight(HardCase hard) {
        assertEightOnEverySheet(hard.of(MILL));
    }

    @Test
    void badgesWithTheLongestTextsKeepTheirHeight() {
        assertEightOnEverySheet(longest());
    }

    @Test
    void twoHundredBadgesMakeASmallFile() throws Exception {
        Conference conference = MILL.signed("trung-khanh").withDelegates(PaperTestData.delegates(200));

        assertThat(badges(conference, DocumentFormat.DOCX)).hasSizeLessThan(300_000);
        assertThat(badges(conference, DocumentFormat.PDF)).hasSizeLessThan(1_000_000);
    }

    /** Names, works and a meeting's name longer than any that occur. */
    private static Conference longest() {
        String work = "Phó Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân kiêm Trưởng Ban Chỉ đạo xây dựng nông thôn mới ";
        List<String> names = List.of("Công Tằng Tôn Nữ Nguyễn Phước Bảo Ngọc Quỳnh Hương", "H'Hương Êban Niê Kđăm",
                "Nguyễn ".repeat(12).strip(), "Nghiêng".repeat(8));
        List<Delegate> delegates = PaperTestData.delegates(18);
        return HardCase.TITLE_OF_FIVE_LINES.of(MILL).withDelegates(IntStream.range(0, delegates.size())
                .mapToObj(i -> delegates.get(i).withFullName(names.get(i % names.size()) + " " + i)
                        .withCollective("").withPosition(work.repeat(i % 4).strip())).toList());
    }

    private static void assertEightOnEverySheet(Conference conference) {
        PaperDocument document = MILL.document(conference, PaperKind.BADGES);
        LaidOutDocument pages = new PageLayout(new OfficialFont()).layOut(document);

        assertThat(pages.pages()).hasSameSizeAs(document.sections());
        pages.pages().forEach(page -> {
            double[] lines = page.lines().stream().filter(line -> line.y1() == line.y2()).mapToDouble(line -> line.y1())
                    .distinct().sorted().toArray();
            for (int i = 1; i < lines.length; i++) {
                assertThat(lines[i] - lines[i - 1]).isCloseTo(HEIGHT_MM * 72 / 25.4, within(0.1));
            }
        });
    }

    /** Whom the entrance finds for what a scanner reads on each badge, in the order of the sheets. */
    private static List<Delegate> scannedFromPdf(Conference conference) throws Exception {
        CheckIn entrance = new CheckIn(conference.delegates());
        List<Delegate> found = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(badges(conference, DocumentFormat.PDF))) {
            PDFRenderer renderer = new PDFRenderer(file);
            for (int page = 0; page < file.getNumberOfPages(); page++) {
                BufferedImage sheet = renderer.renderImageWithDPI(page, SCAN_DPI, ImageType.GRAY);
                for (int place = 0; place < ON_A_SHEET; place++) {
                    ScannedBars.in(badge(sheet, place)).ifPresent(code -> found.addAll(entrance.find(code)));
                }
            }
        }
        return found;
    }

    private static BufferedImage badge(BufferedImage sheet, int place) {
        return sheet.getSubimage(dots(LEFT_MM + place % 2 * WIDTH_MM), dots(TOP_MM + place / 2 * HEIGHT_MM),
                dots(WIDTH_MM), dots(HEIGHT_MM));
    }

    private static int dots(double mm) {
        return (int) Math.round(mm / 25.4 * SCAN_DPI);
    }

    private static List<Delegate> bearers(Conference conference) {
        return new PersonNameOrder().sorted(conference.attending().stream()
                .filter(delegate -> !delegate.isBlank()).toList(), Delegate::fullName);
    }

    private static byte[] badges(Conference conference, DocumentFormat format) throws Exception {
        return MILL.file(MILL.document(conference, PaperKind.BADGES), format);
    }

    private static List<XWPFTableCell> filledCells(byte[] file) throws Exception {
        // Left open, since it reads its pictures late; it holds nothing but memory.
        XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        return document.getTables().stream().flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream()).filter(cell -> !cell.getText().isBlank()).toList();
    }

    private static XWPFPicture picture(XWPFTableCell cell) {
        Optional<XWPFPicture> picture = cell.getParagraphs().stream().flatMap(line -> line.getRuns().stream())
                .flatMap(run -> run.getEmbeddedPictures().stream()).findFirst();
        return picture.orElseThrow();
    }
}
