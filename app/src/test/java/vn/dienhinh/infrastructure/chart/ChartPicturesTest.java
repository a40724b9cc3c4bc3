package vn.dienhinh.infrastructure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.document.Alignment;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Chart;
import vn.dienhinh.application.document.Chart.Series;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.DocumentWriter;
import vn.dienhinh.application.document.PageSetup;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.infrastructure.docx.DocxWriter;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.layout.LaidOutDocument;
import vn.dienhinh.infrastructure.layout.PageLayout;
import vn.dienhinh.infrastructure.pdf.PdfWriter;
import vn.dienhinh.infrastructure.picture.PictureFiles;

class ChartPicturesTest {

    private static final OfficialFont FONT = new OfficialFont();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-08T00:00:00Z"), ZoneOffset.UTC);
    private static final Chart CHART = new Chart("Kết quả khen thưởng giai đoạn 2021 - 2023", "lượt",
            List.of("Năm 2021", "Năm 2022", "Năm 2023"),
            List.of(new Series("Giấy khen", List.of(12L, 0L, 45L)), new Series("Bằng khen", List.of(3L, 7L, 1200L))),
            160, 80);

    private final PictureFiles pictures = new PictureFiles(FONT);

    @Test
    void pictureHasThreeHundredDotsAnInch() throws IOException {
        BufferedImage picture = read(pictures.png(CHART));

        assertThat(picture.getWidth()).isEqualTo(1890);
        assertThat(picture.getHeight()).isEqualTo(945);
    }

    @Test
    void oneChartAlwaysGivesOnePicture() {
        assertThat(pictures.png(CHART)).isEqualTo(new PictureFiles(new OfficialFont()).png(CHART));
    }

    @Test
    void barsReachAsHighAsTheirFiguresSay() throws IOException {
        Chart chart = new Chart("", "", List.of("A", "B"), List.of(new Series("x", List.of(50L, 100L))), 100, 60);

        BufferedImage picture = read(pictures.png(chart));

        double half = blackRun(picture, picture.getWidth() * 30 / 100);
        double whole = blackRun(picture, picture.getWidth() * 76 / 100);
        assertThat(half / whole).isBetween(0.48, 0.52);
    }

    @Test
    void manySeriesAndNoFiguresAreDrawnToo() throws IOException {
        List<Series> many = LongStream.range(0, 12)
                .mapToObj(i -> new Series("Hình thức khen thưởng thứ " + i, List.of(i, i * 1_000_000))).toList();

        assertThat(read(pictures.png(new Chart("", "", List.of("Một", "Hai"), many, 165, 90)))).isNotNull();
        assertThat(read(pictures.png(new Chart("", "", List.of(), List.of(), 165, 90)))).isNotNull();
        assertThat(read(pictures.png(new Chart("", "", List.of("Một"), List.of(new Series("x", List.of(0L))), 100, 60))))
                .isNotNull();
    }

    @Test
    void scaleIsRoundAndReachesTheLargestBar() {
        assertThat(Scale.upTo(0)).isEqualTo(new Scale(1, 1));
        assertThat(Scale.upTo(7)).isEqualTo(new Scale(2, 8));
        assertThat(Scale.upTo(45)).isEqualTo(new Scale(10, 50));
        assertThat(Scale.upTo(1_200)).isEqualTo(new Scale(500, 1_500));
    }

    @Test
    void wordFileCarriesThePictureWithItsFiguresInWords() throws Exception {
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(write(new DocxWriter(FONT, CLOCK))))) {
            XWPFPicture picture = file.getParagraphs().get(1).getRuns().get(0).getEmbeddedPictures().get(0);
            assertThat(picture.getPictureData().getData()).isEqualTo(pictures.png(CHART));
            assertThat(picture.getWidth() / 72 * 25.4).isBetween(159.9, 160.1);
            assertThat(file.getDocument().xmlText()).contains("descr=\"" + CHART.description());
        }
        assertThat(CHART.description()).isEqualTo("Kết quả khen thưởng giai đoạn 2021 - 2023 (đơn vị tính: lượt). "
                + "Năm 2021: Giấy khen 12, Bằng khen 3; Năm 2022: Giấy khen 0, Bằng khen 7; "
                + "Năm 2023: Giấy khen 45, Bằng khen 1200");
    }

    @Test
    void pdfFileDrawsThePictureBetweenTheMargins() throws Exception {
        LaidOutDocument pages = new PageLayout(FONT).layOut(document());

        assertThat(pages.pages().get(0).pictures()).singleElement().satisfies(mark -> {
            assertThat(mark.place().x() * 25.4 / 72).isBetween(32.4, 32.6);
            assertThat(mark.place().width() * 25.4 / 72).isBetween(159.9, 160.1);
        });
        assertThat(write(new PdfWriter(FONT, CLOCK)).length).isGreaterThan(10_000);
    }

    @Test
    void chartStaysWithItsCaption() {
        List<Paragraph> fill = Collections.nCopies(33, Paragraph.of(style(), "Dòng"));
        List<Block> blocks = new ArrayList<>(fill);
        blocks.add(CHART);
        blocks.add(Paragraph.of(style(), "Biểu đồ 1"));

        LaidOutDocument pages = new PageLayout(FONT).layOut(document(blocks));

        assertThat(pages.pages().get(0).pictures()).isEmpty();
        assertThat(pages.pages().get(1).pictures()).hasSize(1);
    }

    @Test
    void seriesWithTooFewFiguresAreRefused() {
        assertThatThrownBy(() -> new Chart("", "", List.of("A", "B"), List.of(new Series("x", List.of(1L))), 100, 60))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Longest run of black dots of a column of the picture. */
    private static int blackRun(BufferedImage picture, int x) {
        int longest = 0;
        int run = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            run = (picture.getRGB(x, y) & 0xFF) < 64 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static byte[] write(DocumentWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document(), out);
        return out.toByteArray();
    }

    private static PaperDocument document() {
        return document(List.of(Paragraph.of(style(), "Số liệu."), CHART, Paragraph.of(style(), "Biểu đồ 1")));
    }

    private static PaperDocument document(List<? extends Block> blocks) {
        return new PaperDocument(new DocumentProperties("Báo cáo", "Báo cáo", "UBND"), List.of(new DocumentSection(
                new PageSetup(false, 20, 20, 30, 15), "Báo cáo", List.copyOf(blocks))));
    }

    private static ParagraphStyle style() {
        return new ParagraphStyle("Text", "Chữ", 0, 14, false, false, Alignment.JUSTIFIED, 0, 0, 6, 0, 1, false);
    }
}
