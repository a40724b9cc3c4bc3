package vn.dienhinh.infrastructure.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentWriter;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.preview.PaperSpot;
import vn.dienhinh.application.preview.PaperSpots;
import vn.dienhinh.application.preview.PreviewWriter;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.font.StandIns;
import vn.dienhinh.infrastructure.layout.LaidOutDocument;
import vn.dienhinh.infrastructure.layout.LaidOutPage;
import vn.dienhinh.infrastructure.layout.PageLayout;

/** Writes a document as PDF, its pages as Word would set them. */
public final class PdfWriter implements DocumentWriter, PreviewWriter {

    private static final String LANGUAGE = "vi-VN";

    private final OfficialFont font;
    private final Clock clock;
    private final PdfPictures pictures;

    /**
     * @param font  measured and embedded
     * @param clock for the date of creation in the document's properties
     */
    public PdfWriter(OfficialFont font, Clock clock) {
        this.font = font;
        this.clock = clock;
        pictures = new PdfPictures(font);
    }

    @Override
    public DocumentFormat format() {
        return DocumentFormat.PDF;
    }

    @Override
    public void write(PaperDocument document, OutputStream out) throws IOException {
        writeWithSpots(document, out);
    }

    @Override
    public PaperSpots writeWithSpots(PaperDocument document, OutputStream out)
            throws IOException {
        PaperDocument drawn = new StandIns(font).in(document);
        LaidOutDocument pages = new PageLayout(font).layOut(drawn);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            draw(pages, document.properties(), file);
        } catch (DocumentException e) {
            throw new IOException("cannot build the PDF file", e);
        }
        StablePdf.copy(file.toByteArray(), out);
        return spots(pages);
    }

    private static PaperSpots spots(LaidOutDocument document) {
        List<PaperSpot> spots = new ArrayList<>();
        for (int number = 0; number < document.pages().size(); number++) {
            LaidOutPage page = document.pages().get(number);
            for (LaidOutPage.OriginMark mark : page.origins()) {
                spots.add(new PaperSpot(mark.origin(), number, mark.left() / page.width(), mark.right() / page.width(),
                        mark.top() / page.height(), mark.bottom() / page.height()));
            }
        }
        return new PaperSpots(spots);
    }

    private void draw(LaidOutDocument document, DocumentProperties properties, OutputStream out) throws IOException {
        Document file = new Document();
        com.lowagie.text.pdf.PdfWriter writer = com.lowagie.text.pdf.PdfWriter.getInstance(file, out);
        PdfArchive.prepare(writer);
        describe(file, writer, properties);
        PageDrawer drawer = new PageDrawer(new EmbeddedFonts(font), pictures);
        for (LaidOutPage page : document.pages()) {
            file.setPageSize(new Rectangle((float) page.width(), (float) page.height()));
            if (file.isOpen()) {
                file.newPage();
            } else {
                file.open();
            }
            writer.setPageEmpty(false);
            drawer.draw(page, writer.getDirectContent());
        }
        OutlineWriter.write(document, writer);
        date(writer);
        PdfArchive.describe(writer, properties, LANGUAGE, Document.getVersion(), clock);
        file.close();
    }

    private static void describe(Document file, com.lowagie.text.pdf.PdfWriter writer,
                                 DocumentProperties properties) {
        file.addTitle(properties.title());
        file.addSubject(properties.subject());
        file.addAuthor(properties.author());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
        writer.setViewerPreferences(com.lowagie.text.pdf.PdfWriter.PageModeUseOutlines);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    private void date(com.lowagie.text.pdf.PdfWriter writer) {
        PdfDate now = new PdfDate(GregorianCalendar.from(ZonedDateTime.now(clock)));
        writer.getInfo().put(PdfName.CREATIONDATE, now);
        writer.getInfo().put(PdfName.MODDATE, now);
    }
}
