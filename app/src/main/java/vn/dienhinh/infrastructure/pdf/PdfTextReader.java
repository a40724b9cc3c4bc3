package vn.dienhinh.infrastructure.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.dienhinh.application.reading.SourceReader;
import vn.dienhinh.application.reading.UnreadablePlanException;
import vn.dienhinh.application.reading.UnreadablePlanException.Problem;
import vn.dienhinh.domain.reading.SourceCell;
import vn.dienhinh.domain.reading.SourceKind;
import vn.dienhinh.domain.reading.SourceParagraph;
import vn.dienhinh.domain.reading.SourceText;

/** Takes the text out of PDF files line by line: columns side by side one after the other, tables by their lines. */
public final class PdfTextReader implements SourceReader {

    private static final double INDENT_MM = 3;
    private static final int MOST_PAGES = 400;

    @Override
    public boolean recognises(byte[] file) {
        return new PdfReader().recognises(file);
    }

    @Override
    public SourceText read(byte[] file) throws UnreadablePlanException {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() == 0) {
                throw new UnreadablePlanException(Problem.DAMAGED, null);
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadablePlanException(Problem.TOO_LARGE, null);
            }
            Gathered gathered = new Gathered();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                gathered.page(PdfPages.read(document, i));
            }
            return new SourceText(SourceKind.PDF, gathered.text.toString(), gathered.paragraphs);
        } catch (InvalidPasswordException e) {
            throw new UnreadablePlanException(Problem.LOCKED, e);
        } catch (IOException | RuntimeException e) {
            // PDFBox tells of damaged parts by runtime exceptions too.
            throw new UnreadablePlanException(Problem.DAMAGED, e);
        }
    }

    /** The text so far. */
    private static final class Gathered {

        private final StringBuilder text = new StringBuilder();
        private final List<SourceParagraph> paragraphs = new ArrayList<>();
        private int tables;

        /** Something on a page at a height. */
        private record Item(double y, Runnable taken) {
        }

        void page(PdfPageContent page) {
            List<PdfTableZone> zones = PdfTableZone.of(page);
            List<Item> items = new ArrayList<>();
            for (PdfTableZone zone : zones) {
                List<PdfText> inside = page.texts().stream().filter(found -> zone.holds(found.baseline())).toList();
                items.add(new Item(zone.top(), () -> table(zone.cells(inside), page.number() + 1)));
            }
            List<PdfText> outside = page.texts().stream()
                    .filter(found -> zones.stream().noneMatch(zone -> zone.holds(found.baseline()))).toList();
            double left = outside.stream().mapToDouble(PdfText::left).min().orElse(0);
            PdfColumns columns = new PdfColumns(outside);
            for (PdfColumns.Block block : columns.blocks()) {
                items.add(new Item(block.top(), () -> block.lines().forEach(line -> line(line, left, page.number() + 1))));
            }
            items.sort(Comparator.comparingDouble(Item::y));
            items.forEach(item -> item.taken().run());
        }

        /** An indented line begins a paragraph: an empty line before it says so. */
        private void line(PdfColumns.Line line, double left, int page) {
            if (line.left() - left > INDENT_MM && !text.isEmpty()) {
                text.append('\n');
            }
            add(line.text(), page, true, null);
        }

        private void table(List<List<List<PdfText>>> rows, int page) {
            int number = tables++;
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    List<PdfText> texts = rows.get(row).get(column);
                    add(String.join(" ", texts.stream().map(PdfText::text).toList()), page, false, new SourceCell(number, row, column));
                }
            }
        }

        private void add(String words, int page, boolean line, SourceCell cell) {
            int from = text.length();
            text.append(words);
            paragraphs.add(new SourceParagraph(from, text.length(), page, line, cell));
            text.append('\n');
        }
    }
}
