package vn.dienhinh.infrastructure.parcel;

import java.io.IOException;
import java.io.InputStream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Unlocks; see {@link Chunks}. Hands on only what was verified. */
final class LockedInputStream extends InputStream {

    /** The key, and so the password, is another one: the first chunk does not open. */
    static final class WrongKeyException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A later chunk is not what was locked. */
    static final class AlteredException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final InputStream below;
    private final Chunks chunks;
    private byte[] ahead;
    private byte[] plain = new byte[0];
    private int at;
    private boolean ended;

    LockedInputStream(InputStream below, SecretKey key) throws IOException {
        this.below = below;
        this.chunks = new Chunks(key, Cipher.DECRYPT_MODE);
        this.ahead = below.readNBytes(Chunks.PLAIN + Chunks.TAG);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == plain.length) {
            if (ended) {
                return -1;
            }
            unlock();
        }
        int some = Math.min(length, plain.length - at);
        System.arraycopy(plain, at, bytes, from, some);
        at += some;
        return some;
    }

    private void unlock() throws IOException {
        byte[] chunk = ahead;
        ahead = below.readNBytes(Chunks.PLAIN + Chunks.TAG);
        ended = ahead.length == 0;
        boolean first = chunks.isAtStart();
        try {
            plain = chunks.next(chunk, chunk.length, ended);
            at = 0;
        } catch (AEADBadTagException e) {
            throw first ? new WrongKeyException() : new AlteredException();
        }
    }
}
