package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;

/** A look at the store's file before it is opened. */
final class StoreFile {

    private StoreFile() {
    }

    /**
     * Refuses a file that can't be worked with.
     *
     * @throws StoreException DAMAGED for an empty file (the database would take it for a new store and the clerk
     *                        would find no conference), FOLDER_NOT_WRITABLE for one that can't be written
     */
    static void check(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        if (Files.size(file) == 0) {
            throw new StoreException(Reason.DAMAGED, "the store's file is empty", null);
        }
        if (!Files.isWritable(file)) {
            throw new StoreException(Reason.FOLDER_NOT_WRITABLE, "the store's file can't be written", null);
        }
    }
}
