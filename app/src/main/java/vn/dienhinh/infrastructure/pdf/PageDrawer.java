package vn.dienhinh.infrastructure.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTextArray;
import java.io.IOException;
import vn.dienhinh.infrastructure.layout.LaidOutPage;
import vn.dienhinh.infrastructure.layout.LaidOutPage.LineMark;
import vn.dienhinh.infrastructure.layout.LaidOutPage.PictureMark;
import vn.dienhinh.infrastructure.layout.LaidOutPage.TextMark;
import vn.dienhinh.infrastructure.layout.TextPiece;

/** Draws one laid-out page. */
final class PageDrawer {

    private static final float TEXT_UNITS = 1000f;

    private final EmbeddedFonts fonts;
    private final PdfPictures pictures;

    PageDrawer(EmbeddedFonts fonts, PdfPictures pictures) {
        this.fonts = fonts;
        this.pictures = pictures;
    }

    void draw(LaidOutPage page, PdfContentByte canvas) throws IOException {
        canvas.beginText();
        for (TextMark mark : page.texts()) {
            draw(mark.piece(), page.height() - mark.baseline(), canvas);
        }
        canvas.endText();
        for (LineMark line : page.lines()) {
            canvas.setLineWidth((float) line.thickness());
            canvas.moveTo((float) line.x1(), (float) (page.height() - line.y1()));
            canvas.lineTo((float) line.x2(), (float) (page.height() - line.y2()));
            canvas.stroke();
        }
        for (PictureMark picture : page.pictures()) {
            draw(picture, page.height() - picture.foot(), canvas);
        }
    }

    /** The picture, with what is said to those who cannot see it. */
    private void draw(PictureMark mark, double y, PdfContentByte canvas) {
        PdfDictionary description = new PdfDictionary();
        description.put(PdfName.ALT, new PdfString(mark.place().picture().description(), PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(PdfName.FIGURE, description, true);
        pictures.draw(mark.place(), y, canvas);
        canvas.endMarkedContentSequence();
    }

    private void draw(TextPiece piece, double y, PdfContentByte canvas) throws IOException {
        BaseFont face = fonts.face(piece.face());
        float size = (float) piece.sizePt();
        canvas.setFontAndSize(face, size);
        canvas.setTextMatrix((float) piece.x(), (float) y);
        canvas.showText(stretched(piece, face, size));
    }

    /**
     * The text with its blanks widened. PDF counts letter widths in thousandths, cut off; what a line loses by that
     * is given back to its blanks, so that justified lines end exactly at the margin.
     */
    private static PdfTextArray stretched(TextPiece piece, BaseFont face, float size) {
        PdfTextArray array = new PdfTextArray();
        String text = piece.text();
        long blanks = text.chars().filter(letter -> letter == ' ').count();
        float extra = blanks == 0 ? 0 : (float) (piece.width() - face.getWidthPoint(text, size)) / blanks;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                array.add(text.substring(from, i + 1));
                array.add(-extra / size * TEXT_UNITS);
                from = i + 1;
            }
        }
        if (from < text.length()) {
            array.add(text.substring(from));
        }
        return array;
    }
}
