package vn.dienhinh.infrastructure.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.dienhinh.application.preview.PagePicture;
import vn.dienhinh.application.preview.PagePictures;

/** Draws the pages of a PDF with PDFBox, which reads what any other program will read. */
public final class PdfPagePictures implements PagePictures {

    @Override
    public OpenPages open(byte[] pdf) throws IOException {
        return new Pages(Loader.loadPDF(pdf));
    }

    private static final class Pages implements OpenPages {

        private final PDDocument document;
        private final PDFRenderer renderer;

        Pages(PDDocument document) {
            this.document = document;
            this.renderer = new PDFRenderer(document);
        }

        @Override
        public int count() {
            return document.getNumberOfPages();
        }

        @Override
        public double proportion(int page) {
            PDRectangle box = document.getPage(page).getCropBox();
            return box.getWidth() / box.getHeight();
        }

        @Override
        public PagePicture picture(int page, int width) throws IOException {
            float scale = width / document.getPage(page).getCropBox().getWidth();
            BufferedImage image = renderer.renderImage(page, scale, ImageType.ARGB);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new PagePicture(image.getWidth(), image.getHeight(), pixels);
        }

        @Override
        public void close() {
            try {
                document.close();
            } catch (IOException e) {
                throw new UncheckedIOException("a document in memory can't be closed", e);
            }
        }
    }
}
