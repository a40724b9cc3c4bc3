package vn.dienhinh.application.dossier;

import java.nio.file.Path;
import java.util.Optional;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.domain.dossier.SignedFile;

/** Port: the signed papers that were laid beside those of the conferences. Kept by their content, never changed. */
public interface SignedPapers {

    /**
     * Copies a PDF in.
     *
     * @throws UnfitSignedPaperException when it is no PDF, too large or can't be read
     * @throws FileStoreException        when it can't be stored
     */
    SignedFile keep(Path pdf) throws UnfitSignedPaperException, FileStoreException;

    /**
     * Takes in the bytes of a PDF that came in a package; another hash than its own is never given.
     *
     * @param name as the file is called
     * @throws UnfitSignedPaperException when it is no PDF or too large
     * @throws FileStoreException        when it can't be stored
     */
    SignedFile keep(String name, byte[] pdf) throws UnfitSignedPaperException, FileStoreException;

    /** The file; empty when it is not here or is no longer what it was. */
    Optional<Path> find(SignedFile signed);
}
