package vn.dienhinh.infrastructure.sheet;

import java.io.IOException;
import java.io.InputStream;

/** Keeps streams within {@link vn.dienhinh.application.bounds.ReadingBounds}. */
final class Bounds {

    private static final int MEGABYTE = 1024 * 1024;

    private Bounds() {
    }

    static long bytes(int megabytes) {
        return (long) megabytes * MEGABYTE;
    }

    /** A stream that refuses to give more than a bound. */
    static InputStream limited(InputStream source, int megabytes) {
        return new InputStream() {
            private long left = bytes(megabytes);

            @Override
            public int read() throws IOException {
                int value = source.read();
                count(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = source.read(target, offset, length);
                count(Math.max(0, read));
                return read;
            }

            private void count(int read) throws IOException {
                left -= read;
                if (left < 0) {
                    throw new PassedBoundException(false, megabytes);
                }
            }

            @Override
            public void close() throws IOException {
                source.close();
            }
        };
    }
}
