package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
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
    /** A part begins with how many blocks it takes. */
    private static final Pattern PART_LENGTH = Pattern.compile("^chunk:[0-9a-f]+,.*?\\blen:([0-9a-f]+)");

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
        if (length <= 2 * BLOCK || length % BLOCK != 0 || endOfLastPart(file) > length) {
            throw new StoreException(Reason.DAMAGED, "the store's file was cut off", null);
        }
    }

    /**
     * Where the last written part ends, in bytes; 0 where the file does not tell it for certain. Cut inside it, the
     * database would go back to an older state without a word.
     */
    private static long endOfLastPart(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            OptionalLong start = number(LAST_PART, blockAt(channel, 0));
            if (start.isEmpty()) {
                return 0;
            }
            long begin = start.getAsLong() * BLOCK;
            return begin + number(PART_LENGTH, blockAt(channel, begin)).orElse(1) * BLOCK;
        }
    }

    private static String blockAt(SeekableByteChannel channel, long position) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        channel.position(position);
        while (block.hasRemaining() && channel.read(block) >= 0) {
            // Read on until the block is full or the file ends.
        }
        return new String(block.array(), 0, block.position(), StandardCharsets.ISO_8859_1);
    }

    private static OptionalLong number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1), HEXADECIMAL)) : OptionalLong.empty();
    }
}
