package vn.dienhinh.application.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Port: files on disk. */
public interface FileStore {

    /** True when something stands under that name. */
    boolean exists(Path file);

    /**
     * Writes a file whole or not at all: on return it is on disk, on failure what stood there before still does.
     * Missing folders are made.
     *
     * @throws FileStoreException when it could not be written
     */
    void writeAtomically(Path file, byte[] content) throws FileStoreException;

    /** Writes the content of a file that is too large to be held in memory. */
    @FunctionalInterface
    interface Filling {
        void fill(FileChannel empty) throws IOException;
    }

    /**
     * The same for a large file; where the filling fails, what stood there before still does.
     *
     * @throws FileStoreException when it could not be written or filled
     */
    void writeAtomically(Path file, Filling filling) throws FileStoreException;

    /** A free name in the same folder, made from that one: "ke-hoach (2).docx"; the name itself when it is free. */
    Path freeName(Path file);
}
