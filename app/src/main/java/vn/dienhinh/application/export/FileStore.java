package vn.dienhinh.application.export;

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

    /** A free name in the same folder, made from that one: "ke-hoach (2).docx"; the name itself when it is free. */
    Path freeName(Path file);
}
