package vn.dienhinh.application.reading.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.domain.reading.SourceCell;
import vn.dienhinh.domain.reading.SourceKind;
import vn.dienhinh.domain.reading.SourceParagraph;
import vn.dienhinh.domain.reading.SourceText;

/** Takes text files and pasted text: UTF-8 with or without its mark, or UTF-16 with it. */
public final class PlainTextReader implements SourceReader {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n\\f\\x0B]+|\\r\\n|[\\r\\n\\f\\x0B]");
    private static final Pattern TABLE_ROW = Pattern.compile("\\s*\\|(?!\\|).*\\|\\s*");
    private static final Pattern TABLE_RULE = Pattern.compile("[\\s|:+-]+");
    private static final Pattern CELL = Pattern.compile("[^|]*");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int UTF_16_BIG = 0xFEFF;
    private static final int UTF_16_LITTLE = 0xFFFE;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final LegacyLetters letters = new LegacyLetters();
    private final TextColumns columns = new TextColumns();

    /** Any file without the control characters that only binary files have. */
    @Override
    public boolean recognises(byte[] file) {
        if (startsWith(file, UTF_16_BIG) || startsWith(file, UTF_16_LITTLE)) {
            return true;
        }
        for (byte each : file) {
            if (each >= 0 && each < 0x09 || each > 0x0D && each < 0x1B) {
                return false;
            }
        }
        return true;
    }

    @Override
    public SourceText read(byte[] file) throws UnreadablePlanException {
        try {
            Charset charset = startsWith(file, UTF_16_BIG) ? StandardCharsets.UTF_16BE
                    : startsWith(file, UTF_16_LITTLE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return read(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return inOldEncoding(file, e);
        }
    }

    /** Files from before Unicode hold a byte a letter, in one of several encodings. */
    private SourceText inOldEncoding(byte[] file, CharacterCodingException notUnicode) throws UnreadablePlanException {
        String shown = new String(file, WINDOWS);
        String meant = letters.meant(shown);
        if (meant.equals(shown)) {
            throw new UnreadablePlanException(Problem.ENCODING, notUnicode);
        }
        return apart(meant);
    }

    private static boolean startsWith(byte[] file, int mark) {
        return file.length > 1 && (file[0] & 0xFF) == mark >> 8 && (file[1] & 0xFF) == (mark & 0xFF);
    }

    /** The source of a text that is at hand, such as a pasted one. */
    public SourceText read(String text) {
        return apart(letters.meant(text));
    }

    private SourceText apart(String text) {
        List<SourceParagraph> lines = new ArrayList<>();
        boolean paged = text.indexOf('\f') >= 0;
        int page = 1;
        int table = -1;
        int row = 0;
        Matcher found = LINE.matcher(text);
        while (found.find()) {
            char first = text.charAt(found.start());
            if (first == '\f') {
                page++;
            } else if (first != '\n' && first != '\r' && first != '\u000B' && !found.group().isBlank()) {
                Integer number = paged ? page : null;
                if (TABLE_ROW.matcher(found.group()).matches()) {
                    boolean goesOn = !lines.isEmpty() && lines.get(lines.size() - 1).cell() != null;
                    table = goesOn ? table : table + 1;
                    row = goesOn ? row : 0;
                    row += cells(found, lines, number, table, row);
                } else {
                    lines.add(new SourceParagraph(found.start(), found.end(), number, true, null));
                }
            }
        }
        return new SourceText(SourceKind.TEXT, text, columns.apart(text, lines));
    }

    /** A row as people draw it in plain text: cells between bars. Returns 1 for a row, 0 for a rule between rows. */
    private static int cells(Matcher line, List<SourceParagraph> lines, Integer page, int table, int row) {
        if (TABLE_RULE.matcher(line.group()).matches()) {
            return 0;
        }
        int from = line.start() + line.group().indexOf('|') + 1;
        int until = line.start() + line.group().lastIndexOf('|');
        int column = 0;
        Matcher cells = CELL.matcher(line.group().substring(from - line.start(), until - line.start()));
        int next = 0;
        while (next <= until - from && cells.find(next)) {
            lines.add(new SourceParagraph(from + cells.start(), from + cells.end(), page, false,
                    new SourceCell(table, row, column++)));
            next = cells.end() + 1;
        }
        return 1;
    }
}
