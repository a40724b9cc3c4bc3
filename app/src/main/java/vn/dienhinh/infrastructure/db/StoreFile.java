package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;

/**
 * A look at the store's file before the database opens it. The database takes a file that was cut off early for a new,
 * empty store: the clerk would find no conference and no word of why, and the rest would be written over.
 */
final class StoreFile {

    private static final int BLOCK = 4096;
    private static final int HEXADECIMAL = 16;
    /** The first block says where the last written part stands, and "clean" when the store was closed in order. */
    private static final Pattern LAST_PART = Pattern.compile("^H:\\d+,block:([0-9a-f]+),.*\\bclean:1\\b");

    private StoreFile() {
    }

    /**
     * Refuses a file that can't be worked with; reads only.
     *
     * @throws StoreException DAMAGED for a file that was cut off, FOLDER_NOT_WRITABLE for one that can't be written
     */
    static void check(Path file) throws IOException {
        if (!Files.isWritable(file)) {
            throw new StoreException(Reason.FOLDER_NOT_WRITABLE, "the store's file can't be written", null);
        }
        long length = Files.size(file);
        if (length <= 2 * BLOCK || length % BLOCK != 0 || lastPart(file) * BLOCK >= length) {
            throw new StoreException(Reason.DAMAGED, "the store's file was cut off", null);
        }
    }

    /** Number of the block where the last written part stands; 0 where the file does not tell it for certain. */
    private static long lastPart(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String header = new String(in.readNBytes(BLOCK), StandardCharsets.ISO_8859_1);
            Matcher matcher = LAST_PART.matcher(header);
            return matcher.find() ? Long.parseLong(matcher.group(1), HEXADECIMAL) : 0;
        }
    }
}
