package vn.dienhinh.infrastructure.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Puts what lies on a page into the page, in memory: the number and the day that an electronic office stamps on a paper,
 * signatures, free text. A viewer shows them, and the page's own content does not hold them.
 */
final class ShownAnnotations {

    private static final Set<String> KINDS = Set.of("Widget", "Stamp", "FreeText");

    private ShownAnnotations() {
    }

    /** Changes the document that was loaded, never its file. */
    static void intoPages(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDAppearanceStream look = KINDS.contains(annotation.getSubtype()) && !annotation.isHidden() && !annotation.isNoView()
                        ? annotation.getNormalAppearanceStream() : null;
                if (look != null && look.getBBox() != null && annotation.getRectangle() != null) {
                    draw(document, page, annotation.getRectangle(), look);
                }
            }
        }
    }

    /** As the PDF standard maps an appearance's box, turned by its matrix, on the annotation's rectangle. */
    private static void draw(PDDocument document, PDPage page, PDRectangle place, PDAppearanceStream look) throws IOException {
        Rectangle2D box = look.getBBox().transform(look.getMatrix()).getBounds2D();
        if (box.getWidth() <= 0 || box.getHeight() <= 0) {
            return;
        }
        AffineTransform fit = AffineTransform.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
        fit.scale(place.getWidth() / box.getWidth(), place.getHeight() / box.getHeight());
        fit.translate(-box.getX(), -box.getY());
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.transform(new Matrix(fit));
            content.drawForm(look);
        }
    }
}
