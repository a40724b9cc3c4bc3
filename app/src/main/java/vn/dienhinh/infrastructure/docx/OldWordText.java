package vn.dienhinh.infrastructure.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.domain.reading.SourceCell;
import vn.dienhinh.domain.reading.SourceText;
import vn.dienhinh.domain.text.LegacyText;

/** Takes the text out of a Word file of 1997 to 2003 (*.doc), by POI: paragraphs with list numbers, tables, text boxes. */
final class OldWordText {

    private static final String MAIN = "WordDocument";
    private static final int LARGEST = ReadingBounds.OLD_OFFICE_MEGABYTES << 20;
    private static final char FIELD_BEGINS = '\u0013';
    private static final char FIELD_SHOWS = '\u0014';
    private static final char FIELD_ENDS = '\u0015';

    private final LegacyText legacy;
    private final NumberingState numbers = new NumberingState();
    private PlainSource text;

    /** @param legacy reads letters typed in fonts of old encodings */
    OldWordText(LegacyText legacy) {
        this.legacy = legacy;
    }

    /** @throws UnreadablePlanException when it is locked, older, damaged or no Word file */
    SourceText read(byte[] file) throws UnreadablePlanException {
        if (file.length > LARGEST) {
            throw new UnreadablePlanException(Problem.TOO_LARGE, null);
        }
        try (POIFSFileSystem archive = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = archive.getRoot();
            if (!root.hasEntryCaseInsensitive(MAIN)) {
                throw new UnreadablePlanException(otherKind(root), null);
            }
            try (HWPFDocument document = new HWPFDocument(root)) {
                text = new PlainSource();
                body(document.getRange());
                body(document.getMainTextboxRange());
                return text.build();
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadablePlanException(Problem.LOCKED, e);
        } catch (OldFileFormatException e) {
            throw new UnreadablePlanException(Problem.OLD_OR_LOCKED, e);
        } catch (IOException | RuntimeException e) {
            // A damaged file sends the reader anywhere.
            throw new UnreadablePlanException(Problem.DAMAGED, e);
        }
    }

    private static Problem otherKind(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return Problem.LOCKED;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return Problem.WORKBOOK;
        }
        return root.hasEntryCaseInsensitive("PowerPoint Document") ? Problem.SLIDES : Problem.OTHER_KIND;
    }

    private void body(Range range) {
        int count = range.numParagraphs();
        int i = 0;
        while (i < count) {
            Paragraph paragraph = range.getParagraph(i);
            int taken = 1;
            if (paragraph.isInTable() && paragraph.getTableLevel() > 0) {
                taken = table(range, paragraph, i);
            } else {
                text.paragraph(words(paragraph), null);
            }
            i += taken;
        }
    }

    /** Returns how many paragraphs the table takes; one that POI can't make out is read as plain paragraphs. */
    private int table(Range range, Paragraph first, int index) {
        Table table = whole(range, first);
        if (table == null) {
            text.paragraph(words(first), null);
            return 1;
        }
        int number = text.nextTable();
        List<Integer> edges = edges(table);
        for (int row = 0; row < table.numRows(); row++) {
            TableRow cells = table.getRow(row);
            for (int i = 0; i < cells.numCells(); i++) {
                TableCell cell = cells.getCell(i);
                SourceCell place = new SourceCell(number, row, Math.max(i, edges.indexOf(cell.getLeftEdge())));
                for (int j = 0; j < cell.numParagraphs(); j++) {
                    text.paragraph(words(cell.getParagraph(j)), place);
                }
            }
        }
        return Math.max(1, Math.min(table.numParagraphs(), range.numParagraphs() - index));
    }

    private static Table whole(Range range, Paragraph first) {
        try {
            return range.getTable(first);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    /** Left edges of all cells: a cell over two columns leaves the next number out. */
    private static List<Integer> edges(Table table) {
        List<Integer> edges = new ArrayList<>();
        for (int row = 0; row < table.numRows(); row++) {
            for (int i = 0; i < table.getRow(row).numCells(); i++) {
                int edge = table.getRow(row).getCell(i).getLeftEdge();
                if (!edges.contains(edge)) {
                    edges.add(edge);
                }
            }
        }
        edges.sort(Integer::compare);
        return edges.size() > ReadingBounds.COLUMNS ? List.of() : edges;
    }

    /** What the paragraph shows: deleted and hidden words left out, the results of fields in. */
    private String words(Paragraph paragraph) {
        return label(paragraph) + shown(runs(paragraph));
    }

    /** Files of other programs have runs that POI can't bound; then the paragraph's letters are taken as they are. */
    private String runs(Paragraph paragraph) {
        StringBuilder raw = new StringBuilder();
        try {
            for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
                CharacterRun run = paragraph.getCharacterRun(i);
                if (!run.isMarkedDeleted() && !run.isVanished()) {
                    String font = run.getFontName();
                    raw.append(legacy.meant(run.text(), font == null ? "" : font));
                }
            }
            return raw.toString();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return paragraph.text();
        }
    }

    private String label(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        String label = AbstractWordUtils.getBulletText(numbers, paragraph.getList(), (char) paragraph.getIlvl()).strip();
        if (label.isEmpty()) {
            return "";
        }
        // Bullets are letters of symbol fonts, which say nothing outside of them.
        return (Character.isLetterOrDigit(label.charAt(0)) || "(+-".indexOf(label.charAt(0)) >= 0 ? label : "-") + " ";
    }

    /** A field shows what stands behind its separator, if nothing around it is code. */
    private static String shown(String raw) {
        StringBuilder shown = new StringBuilder();
        Deque<Boolean> inCode = new ArrayDeque<>();
        for (char letter : raw.toCharArray()) {
            switch (letter) {
                case FIELD_BEGINS -> inCode.push(true);
                case FIELD_SHOWS -> {
                    inCode.poll();
                    inCode.push(false);
                }
                case FIELD_ENDS -> inCode.poll();
                case 0x1E -> shown.append('-');
                case 0x0B -> shown.append('\n');
                case 0x01, 0x02, 0x05, 0x07, 0x08, 0x0C, 0x0D, 0x1F -> {
                    // Pictures, notes, ends of cells and paragraphs, hyphens that show only at a line's end.
                }
                default -> {
                    if (!inCode.contains(true)) {
                        shown.append(letter);
                    }
                }
            }
        }
        return shown.toString();
    }
}
