package vn.dienhinh.infrastructure.parcel;

import java.io.IOException;
import java.io.OutputStream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Locks what is written to it; see {@link Chunks}. Closing writes the last chunk and leaves the stream below open. */
final class LockedOutputStream extends OutputStream {

    private final OutputStream below;
    private final Chunks chunks;
    private final byte[] chunk = new byte[Chunks.PLAIN];
    private int filled;
    private boolean closed;

    LockedOutputStream(OutputStream below, SecretKey key) {
        this.below = below;
        this.chunks = new Chunks(key, Cipher.ENCRYPT_MODE);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == chunk.length) {
                flushChunk(false);
            }
            int some = Math.min(length - done, chunk.length - filled);
            System.arraycopy(bytes, from + done, chunk, filled, some);
            filled += some;
            done += some;
        }
    }

    private void flushChunk(boolean last) throws IOException {
        try {
            below.write(chunks.next(chunk, filled, last));
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("locking has no tag to check", e);
        }
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            flushChunk(true);
            below.flush();
        }
    }
}
