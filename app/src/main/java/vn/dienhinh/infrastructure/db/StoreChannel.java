package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/**
 * The database's open file. Remembers why the disk refused a write: the database only says afterwards that it is
 * closed. Does not lock the file: the folder is held by {@link FolderLock} already, and where a lock keeps others from
 * reading, as on Windows, a second window could not even look.
 */
final class StoreChannel extends FileChannel {

    private final FileChannel file;
    private final Path path;

    StoreChannel(FileChannel file, Path path) {
        this.file = file;
        this.path = path;
    }

    private interface Write<T> {
        T run() throws IOException;
    }

    private <T> T remembered(Write<T> write) throws IOException {
        try {
            return write.run();
        } catch (IOException e) {
            WriteFailures.remember(path, e);
            throw e;
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return file.read(target);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return file.read(targets, offset, length);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return file.read(target, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return remembered(() -> file.write(source));
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        return remembered(() -> file.write(sources, offset, length));
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        return remembered(() -> file.write(source, position));
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        remembered(() -> file.truncate(size));
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        remembered(() -> {
            file.force(metaData);
            return null;
        });
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return file.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        return remembered(() -> file.transferFrom(source, position, count));
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return file.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        return new HeldAnyway(this, position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        return new HeldAnyway(this, position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    /** What the database gets instead of a lock of its own. */
    private static final class HeldAnyway extends FileLock {

        private boolean released;

        HeldAnyway(FileChannel channel, long position, long size, boolean shared) {
            super(channel, position, size, shared);
        }

        @Override
        public boolean isValid() {
            return !released && acquiredBy().isOpen();
        }

        @Override
        public void release() {
            released = true;
        }
    }
}
