package vn.dienhinh.infrastructure.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.dienhinh.application.bounds.BoundedReading;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.application.bounds.ReadingStoppedException;
import vn.dienhinh.application.bounds.ReadingWatch;
import vn.dienhinh.application.reading.source.ScanReader;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.domain.form.FontSlots;
import vn.dienhinh.domain.form.ObservedRun;
import vn.dienhinh.domain.reading.SourceText;
import vn.dienhinh.infrastructure.ocr.GenreWords;
import vn.dienhinh.infrastructure.ocr.OcrWord;
import vn.dienhinh.infrastructure.ocr.StraightPage;
import vn.dienhinh.infrastructure.ocr.Tesseract;

/** Reads scanned PDF files and photos of papers (JPEG, PNG): words with their places, laid out as on any page. */
public final class ScannedPages implements ScanReader {

    private static final int DOTS = 200;
    private static final double MM_PER_INCH = 25.4;
    private static final double A4_WIDTH_MM = 210;
    private static final double POINTS_PER_INCH = 72;
    /** A gap this wide, in heights of a word, parts columns. */
    private static final double COLUMN_GAP = 1.6;
    /** Words this unsure are spots and stamps. */
    private static final double LEAST_SURE = 10;
    private static final GenreWords GENRE = new GenreWords();
    private static final FontSlots NO_FONT = FontSlots.of("");

    @Override
    public boolean recognises(byte[] file) {
        return new PdfReader().recognises(file) || isPicture(file);
    }

    private static boolean isPicture(byte[] file) {
        return file.length > 4 && ((file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8
                || (file[0] & 0xFF) == 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G');
    }

    @Override
    public boolean isReady() {
        return Tesseract.isHere();
    }

    @Override
    public SourceText read(byte[] file, ReadingWatch watch) throws UnreadablePlanException {
        try {
            return isPicture(file) ? photo(file, watch) : scan(file, watch);
        } catch (ReadingStoppedException e) {
            throw new UnreadablePlanException(Problem.valueOf(e.reason().name()), e);
        } catch (InvalidPasswordException e) {
            throw new UnreadablePlanException(Problem.LOCKED, e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePlanException(Problem.DAMAGED, e);
        }
    }

    private static SourceText photo(byte[] file, ReadingWatch watch)
            throws IOException, ReadingStoppedException, UnreadablePlanException {
        watch.page(1, 1);
        BufferedImage picture = picture(file);
        int width = (int) Math.round(A4_WIDTH_MM / MM_PER_INCH * DOTS);
        PdfTextReader.Gathered gathered = new PdfTextReader.Gathered();
        gathered.page(BoundedReading.run(watch, ReadingBounds.PICTURE_PAGE_TIME, () -> page(picture, width, 0)));
        return gathered.source();
    }

    /** Its size is looked at before it is unpacked: a small file may hold a picture of any size. */
    private static BufferedImage picture(byte[] file) throws IOException, UnreadablePlanException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader for this picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > ReadingBounds.PICTURE_POINTS) {
                    throw new UnreadablePlanException(Problem.TOO_LARGE, null);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static SourceText scan(byte[] file, ReadingWatch watch)
            throws IOException, ReadingStoppedException, UnreadablePlanException {
        try (PDDocument document = Loader.loadPDF(file)) {
            int pages = document.getNumberOfPages();
            if (pages > ReadingBounds.PICTURE_PAGES) {
                throw new UnreadablePlanException(Problem.TOO_LARGE, null);
            }
            PDFRenderer renderer = new PDFRenderer(document);
            PdfTextReader.Gathered gathered = new PdfTextReader.Gathered();
            for (int i = 0; i < pages; i++) {
                int number = i;
                watch.page(number + 1, pages);
                gathered.page(BoundedReading.run(watch, ReadingBounds.PICTURE_PAGE_TIME, () -> drawn(document, renderer, number)));
            }
            return gathered.source();
        }
    }

    private static PdfPageContent drawn(PDDocument document, PDFRenderer renderer, int number) throws IOException {
        var box = document.getPage(number).getCropBox();
        double points = box.getWidth() * box.getHeight() * Math.pow(DOTS / POINTS_PER_INCH, 2);
        if (points > ReadingBounds.PICTURE_POINTS) {
            throw new IOException("a page of no paper's size");
        }
        BufferedImage picture = renderer.renderImageWithDPI(number, DOTS, ImageType.GRAY);
        return page(picture, picture.getWidth(), number);
    }

    private static PdfPageContent page(BufferedImage picture, int width, int number) throws IOException {
        BufferedImage straight = StraightPage.of(picture, width);
        List<PdfText> texts = new ArrayList<>();
        List<OcrWord> piece = new ArrayList<>();
        for (OcrWord word : Tesseract.words(straight, DOTS)) {
            if (word.confidence() < LEAST_SURE) {
                continue;
            }
            if (!piece.isEmpty() && !goesOn(piece.get(piece.size() - 1), word)) {
                texts.add(text(piece, number));
                piece.clear();
            }
            piece.add(word);
        }
        if (!piece.isEmpty()) {
            texts.add(text(piece, number));
        }
        texts.sort(Comparator.comparingDouble(PdfText::baseline).thenComparingDouble(PdfText::left));
        return new PdfPageContent(number, mm(straight.getWidth()), mm(straight.getHeight()), texts, List.of());
    }

    private static boolean goesOn(OcrWord before, OcrWord next) {
        return before.line() == next.line()
                && next.left() - before.left() - before.width() < COLUMN_GAP * Math.max(before.height(), next.height());
    }

    private static PdfText text(List<OcrWord> words, int page) {
        OcrWord first = words.get(0);
        OcrWord last = words.get(words.size() - 1);
        int bottom = words.stream().mapToInt(word -> word.top() + word.height()).sorted().skip(words.size() / 2).findFirst().orElseThrow();
        int height = words.stream().mapToInt(OcrWord::height).sorted().skip(words.size() / 2).findFirst().orElseThrow();
        String letters = GENRE.mended(String.join(" ", words.stream().map(OcrWord::text).toList()));
        return new PdfText(page, mm(first.left()), mm(last.left() + last.width()), mm(bottom), false,
                List.of(new ObservedRun(letters, NO_FONT, height * POINTS_PER_INCH / DOTS, false, false)));
    }

    private static double mm(int points) {
        return points * MM_PER_INCH / DOTS;
    }
}
