package vn.dienhinh.infrastructure.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dienhinh.domain.form.ObservedBlock;
import vn.dienhinh.domain.form.ObservedColumn;
import vn.dienhinh.domain.form.ObservedPage;
import vn.dienhinh.domain.form.ObservedParagraph;
import vn.dienhinh.domain.form.ObservedRun;
import vn.dienhinh.domain.form.ParagraphLook;
import vn.dienhinh.domain.form.TextAlignment;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Puts the lines of a section's pages together to what a writer would have written: columns side by side in the head
 * and at the signature, centred lines, paragraphs, rule lines, tables.
 */
final class PdfBlocks {

    private static final double CENTRED_MM = 1;
    private static final double FULL_WIDTH = 0.08;
    private static final double EDGE_MM = 0.7;
    /** First lines begin at most so far from the left edge; what begins further right stands in a column of its own. */
    private static final double DEEPEST_INDENT_MM = 16;

    private final List<NumberedPage> pages;
    private final ObservedColumn text;
    private final List<ObservedBlock> blocks = new ArrayList<>();
    private final PdfParagraph open;
    private boolean inHead = true;
    private boolean atSignature;

    PdfBlocks(List<NumberedPage> pages, ObservedPage page) {
        this.pages = pages;
        this.text = page.textColumn();
        this.open = new PdfParagraph(text, page.leftMm() != null);
    }

    List<ObservedBlock> read() {
        pages.forEach(this::read);
        close();
        return blocks;
    }

    /** Something that stands on the page at a height. */
    private record Item(double y, Runnable taken) {
    }

    private void read(NumberedPage page) {
        List<PdfTableZone> zones = PdfTableZone.of(page.content());
        List<Item> items = new ArrayList<>();
        for (PdfTableZone zone : zones) {
            List<PdfText> inside = page.texts().stream().filter(found -> zone.holds(found.baseline())).toList();
            items.add(new Item(zone.top(), () -> add(zone.table(inside))));
        }
        List<PdfText> outside = page.texts().stream()
                .filter(found -> zones.stream().noneMatch(zone -> zone.holds(found.baseline()))).toList();
        outside.forEach(found -> items.add(new Item(found.baseline(), () -> take(found, outside))));
        page.content().lines().stream().filter(PdfLine::isHorizontal)
                .filter(line -> zones.stream().noneMatch(zone -> zone.holds(line.top())))
                .forEach(line -> items.add(new Item(line.top(), () -> add(rule(line)))));
        items.stream().sorted(Comparator.comparingDouble(Item::y)).forEach(item -> item.taken().run());
    }

    private void add(ObservedBlock block) {
        close();
        blocks.add(block);
    }

    private void close() {
        open.finish().ifPresent(blocks::add);
    }

    private static ObservedParagraph rule(PdfLine line) {
        return new ObservedParagraph(new ObservedColumn(line.left(), line.length()), List.of(),
                look(null), line.length());
    }

    private void take(PdfText line, List<PdfText> outside) {
        boolean alone = outside.stream().noneMatch(other -> other != line && Math.abs(other.baseline() - line.baseline()) < EDGE_MM);
        boolean centred = Math.abs(line.middle() - text.middleMm()) < CENTRED_MM && line.left() - text.leftMm() > EDGE_MM;
        inHead = inHead && (!alone || Math.abs(line.middle() - text.middleMm()) > FULL_WIDTH * text.widthMm());
        atSignature = atSignature || key(line).startsWith("noi nhan");
        if (inHead || !alone) {
            add(apart(line, null));
        } else if (atSignature) {
            atSignature(line);
        } else if (centred) {
            add(new ObservedParagraph(text, line.runs(), look(TextAlignment.CENTRE), null));
        } else if (line.left() - text.leftMm() > DEEPEST_INDENT_MM) {
            add(apart(line, null));
        } else {
            open.take(line).ifPresent(blocks::add);
        }
    }

    /** An entry of the list of recipients goes on in a line that begins without a dash. */
    private void atSignature(PdfText line) {
        close();
        boolean left = line.middle() < text.middleMm();
        int last = lastLeft();
        if (left && last >= 0 && !line.text().strip().startsWith("-") && blocks.get(last) instanceof ObservedParagraph entry
                && entry.text().startsWith("-")) {
            List<ObservedRun> runs = new ArrayList<>(entry.runs());
            runs.addAll(line.runs());
            blocks.set(last, new ObservedParagraph(entry.column(), runs, entry.look(), null));
        } else {
            blocks.add(apart(line, null));
        }
    }

    private int lastLeft() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof ObservedParagraph paragraph
                    && paragraph.column().middleMm() < text.middleMm()) {
                return i;
            }
        }
        return -1;
    }

    private static ObservedParagraph apart(PdfText line, TextAlignment alignment) {
        return new ObservedParagraph(new ObservedColumn(line.left(), line.right() - line.left()), line.runs(),
                look(alignment), null);
    }

    private static ParagraphLook look(TextAlignment alignment) {
        return new ParagraphLook(alignment, null, null, null, null, null, null, false, 0);
    }

    private static String key(PdfText line) {
        return VietnameseText.searchKey(Normalizer.normalize(line.text(), Normalizer.Form.NFC));
    }
}
