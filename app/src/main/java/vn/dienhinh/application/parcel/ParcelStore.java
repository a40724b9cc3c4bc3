package vn.dienhinh.application.parcel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import vn.dienhinh.application.export.FileStoreException;

/** Port: packages as files. */
public interface ParcelStore {

    /**
     * A package that was verified.
     *
     * @param conference the text of the conference
     */
    record Verified(ParcelManifest manifest, byte[] conference) {
    }

    /** What a package is made of. */
    record Contents(String program, LocalDateTime madeAt, List<ParcelItem> items) {
        public Contents {
            items = List.copyOf(items);
        }
    }

    /**
     * Writes a package whole or not at all.
     *
     * @param items    in the order in which they shall stand; names safe and unlike one another
     * @param password locks it; null for none
     * @throws FileStoreException when it can't be written, or an item can't be read
     */
    void write(Path file, Contents contents, char[] password) throws FileStoreException;

    /**
     * Verifies every byte; writes nothing.
     *
     * @param password null where none is known
     * @throws UnreadableParcelException when anything is not as it was packed
     */
    Verified read(Path file, char[] password) throws UnreadableParcelException;

    /** Takes the files of a package one after the other. */
    @FunctionalInterface
    interface Visitor {
        OutputStream open(ParcelEntry entry) throws IOException;
    }

    /**
     * Hands each file over while it is verified; what was handed over counts only once this has ended well.
     *
     * @throws UnreadableParcelException when anything is not as it was packed
     * @throws IOException               when the visitor failed, as it was thrown
     */
    Verified visit(Path file, char[] password, Visitor visitor) throws UnreadableParcelException, IOException;

    /**
     * Verifies, then writes the files into a folder, which is made where it is missing; files of the same name are
     * replaced.
     *
     * @return what was in it
     * @throws UnreadableParcelException when anything is not as it was packed; nothing was written
     * @throws FileStoreException        when the folder can't be written
     */
    Verified unpack(Path file, char[] password, Path folder) throws UnreadableParcelException, FileStoreException;
}
