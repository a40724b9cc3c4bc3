package vn.dienhinh.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.bounds.ReadingWatch;
import vn.dienhinh.infrastructure.ocr.GenreWords;
import vn.dienhinh.infrastructure.pdf.PdfTextReader;
import vn.dienhinh.infrastructure.pdf.ScannedPages;

/** Our own plans drawn as pictures, clean and badly scanned, and read again: how many of their words come back. */
class ScannedPlanTest {

    private static final List<String> PLANS = List.of("32-hoi-phu-nu-pdf", "38-tong-cong-ty-pdf", "67-so-giao-duc-pdf");
    private static final double LEAST_CLEAN = 0.95;
    private static final double LEAST_BAD = 0.9;

    @Test
    @Tag("slow")
    void mostWordsOfAScannedPlanComeBack() throws Exception {
        assumeTrue(new ScannedPages().isReady(), "Tesseract is not on this machine");
        double clean = 0;
        double bad = 0;
        for (String plan : PLANS) {
            byte[] file = resource(plan + ".pdf");
            List<String> words = words(new PdfTextReader().read(file).text());
            double cleanShare = found(words, file, 200, 0, 0);
            double badShare = found(words, file, 150, 1.2, 25);
            System.out.printf("Scanned plan %-24s words right: 200 dpi %.1f %%, turned and noisy 150 dpi %.1f %%%n", plan, 100 * cleanShare, 100 * badShare);
            clean += cleanShare / PLANS.size();
            bad += badShare / PLANS.size();
        }
        assertThat(clean).isGreaterThan(LEAST_CLEAN);
        assertThat(bad).isGreaterThan(LEAST_BAD);
    }

    @Test
    void marksAreMendedInExpressionsOfTheGenreAndFiguresAmongFigures() {
        GenreWords genre = new GenreWords();

        assertThat(genre.mended("Hội nghị biếu dương, Úy ban nhân dân")).isEqualTo("Hội nghị biểu dương, Ủy ban nhân dân");
        assertThat(genre.mended("ngày l5/8/2O25, quý II/2025, biếu quà")).isEqualTo("ngày 15/8/2025, quý II/2025, biếu quà");
    }

    private static double found(List<String> words, byte[] file, int dots, double degrees, int noise) throws Exception {
        List<String> read = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, dots, ImageType.GRAY);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ImageIO.write(degraded(picture, degrees, noise), "png", bytes);
                read.addAll(words(new ScannedPages().read(bytes.toByteArray(), new ReadingWatch()).text()));
            }
        }
        long right = words.stream().filter(read::remove).count();
        return (double) right / words.size();
    }

    private static BufferedImage degraded(BufferedImage picture, double degrees, int noise) {
        BufferedImage page = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        Random random = new Random(1);
        for (int y = 0; noise > 0 && y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int value = page.getRaster().getSample(x, y, 0) + (int) (random.nextGaussian() * noise);
                page.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, value)));
            }
        }
        return page;
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.stream(text.split("[\\s.,;:()“”\"]+")).filter(word -> !word.isEmpty()).toList());
    }

    private static byte[] resource(String name) throws Exception {
        try (var in = ScannedPlanTest.class.getResourceAsStream("/vn/dienhinh/reading/plans/" + name)) {
            return in.readAllBytes();
        }
    }
}
