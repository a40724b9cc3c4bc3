package vn.dienhinh.infrastructure.parcel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.dienhinh.application.parcel.UnreadableParcelException;
import vn.dienhinh.application.parcel.UnreadableParcelException.Problem;

/**
 * The comment at the end of a package's zip file: the SHA-256 of every byte before its digits. The hashes of the manifest
 * hold the content of the files; this one holds also what stands around them, which zip readers pass over.
 */
final class Seal {

    private static final String WORDS = "dien-hinh sha256:";
    private static final int DIGITS = 64;
    private static final int BUFFER = 1 << 16;

    private Seal() {
    }

    /** The comment before the file is sealed. */
    static String blank() {
        return WORDS + "0".repeat(DIGITS);
    }

    /** Seals a file whose comment is still {@link #blank}. */
    static void set(FileChannel file) throws IOException {
        long end = file.size() - DIGITS;
        byte[] digits = digest(file, end).getBytes(StandardCharsets.US_ASCII);
        file.write(ByteBuffer.wrap(digits), end);
    }

    /**
     * Refuses a file that is not byte for byte what was sealed.
     *
     * @throws UnreadableParcelException cut off where there is no seal at the end, altered where it is another one's
     */
    static void check(FileChannel file) throws IOException, UnreadableParcelException {
        long end = file.size() - DIGITS;
        byte[] tail = new byte[WORDS.length() + DIGITS];
        if (file.size() < tail.length || file.read(ByteBuffer.wrap(tail), file.size() - tail.length) < tail.length
                || !new String(tail, StandardCharsets.ISO_8859_1).startsWith(WORDS)) {
            throw new UnreadableParcelException(Problem.CUT_OFF, "");
        }
        if (!new String(tail, StandardCharsets.ISO_8859_1).substring(WORDS.length()).equals(digest(file, end))) {
            throw new UnreadableParcelException(Problem.ALTERED, "");
        }
    }

    private static String digest(FileChannel file, long end) throws IOException {
        MessageDigest sha256 = Sha256.begin();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long at = 0;
        while (at < end) {
            buffer.clear().limit((int) Math.min(BUFFER, end - at));
            int read = file.read(buffer, at);
            if (read < 0) {
                break;
            }
            sha256.update(buffer.flip());
            at += read;
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
