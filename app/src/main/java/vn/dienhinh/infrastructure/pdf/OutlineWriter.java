package vn.dienhinh.infrastructure.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import vn.dienhinh.infrastructure.layout.LaidOutDocument;
import vn.dienhinh.infrastructure.layout.LaidOutDocument.Bookmark;

/** Builds the bookmarks of a PDF file: sections, and in them the headings by their levels. */
final class OutlineWriter {

    /** An open entry of the tree. */
    private record Open(int level, PdfOutline entry) {
    }

    private OutlineWriter() {
    }

    static void write(LaidOutDocument document, PdfWriter writer) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(-1, writer.getRootOutline()));
        for (Bookmark bookmark : document.bookmarks()) {
            while (open.peek().level() >= bookmark.level()) {
                open.pop();
            }
            float top = (float) (document.pages().get(bookmark.page()).height() - bookmark.y());
            PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
            PdfAction action = PdfAction.gotoLocalPage(bookmark.page() + 1, place, writer);
            open.push(new Open(bookmark.level(), new PdfOutline(open.peek().entry(), action, bookmark.title())));
        }
    }
}
