package vn.dienhinh.infrastructure.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.application.reading.source.SourceReader;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.domain.reading.SourceCell;
import vn.dienhinh.domain.reading.SourceKind;
import vn.dienhinh.domain.reading.SourceParagraph;
import vn.dienhinh.domain.reading.SourceText;

/** Takes the text out of PDF files line by line: columns side by side one after the other, tables by their lines. */
public final class PdfTextReader implements SourceReader {

    private static final double INDENT_MM = 3;
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}");

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
            if (document.getNumberOfPages() > ReadingBounds.PAGES) {
                throw new UnreadablePlanException(Problem.TOO_LARGE, null);
            }
            ShownAnnotations.intoPages(document);
            Gathered gathered = new Gathered();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                gathered.page(PdfPages.readFinely(document, i));
            }
            return gathered.source();
        } catch (InvalidPasswordException e) {
            throw new UnreadablePlanException(Problem.LOCKED, e);
        } catch (IOException | RuntimeException e) {
            // PDFBox tells of damaged parts by runtime exceptions too.
            throw new UnreadablePlanException(Problem.DAMAGED, e);
        }
    }

    /** The text so far. */
    static final class Gathered {

        private final StringBuilder text = new StringBuilder();
        private final List<SourceParagraph> paragraphs = new ArrayList<>();
        private int tables;
        private OpenTable open;

        /** The table that was read last, while nothing stands after it: it may go on on the next page. */
        private record OpenTable(int number, int page, int rows, List<String> heading) {
        }

        /** Something on a page at a height. */
        private record Item(double y, Runnable taken) {
        }

        SourceText source() {
            return new SourceText(SourceKind.PDF, text.toString(), paragraphs);
        }

        void page(PdfPageContent page) {
            List<PdfTableZone> zones = PdfTableZone.of(page);
            List<Item> items = new ArrayList<>();
            for (PdfTableZone zone : zones) {
                List<PdfText> inside = page.texts().stream().filter(found -> zone.holds(found.baseline())).toList();
                items.add(new Item(zone.top(), () -> table(words(zone.cells(inside)), page.number() + 1)));
            }
            List<PdfText> outside = page.texts().stream()
                    .filter(found -> zones.stream().noneMatch(zone -> zone.holds(found.baseline()))).toList();
            double left = outside.stream().mapToDouble(PdfText::left).min().orElse(0);
            PdfColumns columns = new PdfColumns(outside);
            for (PdfColumns.Block block : columns.blocks()) {
                items.add(new Item(block.top(), () -> block(block, left, page.number() + 1)));
            }
            items.sort(Comparator.comparingDouble(Item::y));
            items.forEach(item -> item.taken().run());
        }

        private void block(PdfColumns.Block block, double left, int page) {
            if (block.cells().isEmpty()) {
                block.lines().forEach(line -> line(line, left, page));
            } else {
                table(block.cells(), page);
            }
        }

        private static List<List<String>> words(List<List<List<PdfText>>> cells) {
            return cells.stream().map(row -> row.stream()
                    .map(cell -> String.join(" ", cell.stream().map(PdfText::text).toList())).toList()).toList();
        }

        /** An indented line begins a paragraph: an empty line before it says so. A number alone is the page's. */
        private void line(PdfColumns.Line line, double left, int page) {
            if (PAGE_NUMBER.matcher(line.text().strip()).matches()) {
                return;
            }
            if (line.left() - left > INDENT_MM && !text.isEmpty()) {
                text.append('\n');
            }
            add(line.text(), page, true, null);
            open = null;
        }

        /** A table that goes on from the page before keeps its number; its heading row stands there once. */
        private void table(List<List<String>> rows, int page) {
            if (rows.isEmpty()) {
                return;
            }
            boolean goesOn = open != null && open.page() == page - 1 && open.heading().size() == rows.get(0).size();
            int number = goesOn ? open.number() : tables++;
            List<String> heading = goesOn ? open.heading() : rows.get(0);
            int row = goesOn ? open.rows() : 0;
            for (List<String> cells : rows) {
                if (goesOn && cells.equals(heading)) {
                    continue;
                }
                for (int column = 0; column < cells.size(); column++) {
                    add(cells.get(column), page, false, new SourceCell(number, row, column));
                }
                row++;
            }
            open = new OpenTable(number, page, row, heading);
        }

        private void add(String words, int page, boolean line, SourceCell cell) {
            int from = text.length();
            text.append(words);
            paragraphs.add(new SourceParagraph(from, text.length(), page, line, cell));
            text.append('\n');
        }
    }
}
