package vn.dienhinh.application.conference;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;

/** What can be done with conferences of the store that can't be read. What is left of one is never thrown away unkept. */
public final class UnreadableConferences {

    private static final String NAME = "hoi-nghi-khong-doc-duoc.json";

    private final ConferenceLibrary library;
    private final FileStore files;
    private final Path kept;

    /**
     * @param files writes for the owner alone
     * @param kept  the folder for what is left of conferences that were taken out
     */
    public UnreadableConferences(ConferenceLibrary library, FileStore files, Path kept) {
        this.library = library;
        this.files = files;
        this.kept = kept;
    }

    /** Writes what is left of a conference as text. */
    public void save(String id, Path file) throws FileStoreException {
        files.writeAtomically(file, library.raw(id).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes a conference out of the store once what is left of it is in a file.
     *
     * @return that file
     */
    public Path discard(String id) throws FileStoreException {
        Path file = files.freeName(kept.resolve(NAME));
        save(id, file);
        library.discard(id);
        return file;
    }
}
