package vn.dienhinh.infrastructure.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.domain.reading.SourceCell;
import vn.dienhinh.domain.reading.SourceKind;
import vn.dienhinh.domain.reading.SourceParagraph;
import vn.dienhinh.domain.reading.SourceText;

/** Takes the text out of a Word file of 1997 to 2003 (*.doc): its pieces in order, as its own piece table lists them. */
final class OldWordText {

    private static final String MAIN = "WordDocument";
    private static final int WORD_97 = 0xC1;
    private static final int FLAGS_AT = 0x0A;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;
    private static final int LENGTH_AT = 0x4C;
    private static final int PIECES_AT = 0x01A2;
    private static final int ONE_BYTE = 0x40000000;
    private static final int PIECE_SIZE = 8;
    private static final int LARGEST_STREAM = 50 << 20;
    private static final int MOST_COLUMNS = 16;
    private static final char CELL_END = 0x07;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final byte[] file;
    private final StringBuilder text = new StringBuilder();
    private final List<SourceParagraph> paragraphs = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int tables;

    OldWordText(byte[] file) {
        this.file = file;
    }

    /** @throws UnreadablePlanException when it is locked, older, damaged or no Word file */
    SourceText read() throws UnreadablePlanException {
        try (POIFSFileSystem archive = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = archive.getRoot();
            if (!root.hasEntryCaseInsensitive(MAIN)) {
                throw new UnreadablePlanException(root.hasEntryCaseInsensitive("EncryptedPackage") ? Problem.LOCKED : Problem.OTHER_KIND, null);
            }
            ByteBuffer main = stream(root, MAIN);
            int flags = main.getShort(FLAGS_AT);
            if ((flags & ENCRYPTED) != 0) {
                throw new UnreadablePlanException(Problem.LOCKED, null);
            }
            if ((main.getShort(2) & 0xFFFF) < WORD_97) {
                throw new UnreadablePlanException(Problem.OLD_OR_LOCKED, null);
            }
            paragraphs(withoutFields(pieces(main, stream(root, (flags & SECOND_TABLE) != 0 ? "1Table" : "0Table"))));
            return new SourceText(SourceKind.WORD, text.toString(), paragraphs);
        } catch (IOException | RuntimeException e) {
            // A damaged file sends the reader anywhere.
            throw new UnreadablePlanException(Problem.DAMAGED, e);
        }
    }

    private static ByteBuffer stream(DirectoryNode root, String name) throws IOException {
        try (var in = root.createDocumentInputStream(name)) {
            return ByteBuffer.wrap(in.readNBytes(LARGEST_STREAM)).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** The main text's letters: a piece holds a byte or two for each. */
    private static String pieces(ByteBuffer main, ByteBuffer table) {
        int at = main.getInt(PIECES_AT);
        while (table.get(at) == 1) {
            at += 3 + table.getShort(at + 1);
        }
        int count = (table.getInt(at + 1) - 4) / (4 + PIECE_SIZE);
        int letters = at + 5;
        int descriptors = letters + 4 * (count + 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int length = table.getInt(letters + 4 * (i + 1)) - table.getInt(letters + 4 * i);
            int place = table.getInt(descriptors + PIECE_SIZE * i + 2);
            boolean oneByte = (place & ONE_BYTE) != 0;
            int from = oneByte ? (place & ~ONE_BYTE) / 2 : place;
            text.append(new String(main.array(), from, oneByte ? length : 2 * length, oneByte ? WINDOWS : StandardCharsets.UTF_16LE));
        }
        return text.substring(0, Math.min(text.length(), main.getInt(LENGTH_AT)));
    }

    /** Fields show what stands behind their separator; marks of pictures and soft hyphens are no letters. */
    private static String withoutFields(String raw) {
        StringBuilder shown = new StringBuilder();
        Deque<Boolean> inCode = new ArrayDeque<>();
        for (char letter : raw.toCharArray()) {
            switch (letter) {
                case 0x13 -> inCode.push(true);
                case 0x14 -> {
                    inCode.poll();
                    inCode.push(false);
                }
                case 0x15 -> inCode.poll();
                case 0x0C -> shown.append('\r');
                case 0x1E -> shown.append('-');
                case 0x01, 0x02, 0x05, 0x08, 0x1F -> {
                    // Pictures, notes and hyphens that show only at a line's end.
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

    private void paragraphs(String shown) {
        int from = 0;
        for (int i = 0; i < shown.length(); i++) {
            if (shown.charAt(i) == CELL_END) {
                String cell = shown.substring(from, i);
                int last = cell.lastIndexOf('\r');
                boolean first = cells.isEmpty() || last >= 0 && isRowEnd();
                if (first && last >= 0) {
                    // Paragraphs before a table's first cell stand outside of it, as far as the text itself tells.
                    body(cell.substring(0, last));
                    cell = cell.substring(last + 1);
                }
                cells.add(cell);
                from = i + 1;
            }
        }
        body(shown.substring(from));
    }

    private boolean isRowEnd() {
        return cells.size() > 1 && cells.get(cells.size() - 1).isEmpty();
    }

    private void body(String words) {
        table();
        words.lines().forEach(line -> add(line, null));
    }

    /** Rows end with an empty cell: the smallest number of columns that fits all of them is taken. */
    private void table() {
        int columns = 1;
        while (columns <= MOST_COLUMNS && !fits(columns)) {
            columns++;
        }
        for (int i = 0; i < cells.size(); i++) {
            int column = i % (columns + 1);
            if (columns > MOST_COLUMNS) {
                cells.get(i).lines().forEach(line -> add(line, null));
            } else if (column < columns) {
                SourceCell place = new SourceCell(tables, i / (columns + 1), column);
                (cells.get(i).isEmpty() ? List.of("") : cells.get(i).lines().toList()).forEach(line -> add(line, place));
            }
        }
        tables += cells.isEmpty() ? 0 : 1;
        cells.clear();
    }

    private boolean fits(int columns) {
        if (cells.isEmpty() || cells.size() % (columns + 1) != 0) {
            return false;
        }
        for (int i = columns; i < cells.size(); i += columns + 1) {
            if (!cells.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void add(String words, SourceCell cell) {
        String[] lines = words.split("\u000B", -1);
        for (String line : lines) {
            int from = text.length();
            text.append(line);
            if (!line.isBlank() || cell != null && lines.length == 1) {
                paragraphs.add(new SourceParagraph(from, text.length(), null, lines.length > 1, cell));
            }
            text.append('\n');
        }
    }
}
