package vn.dienhinh.application.store;

import java.nio.file.Path;
import java.util.Optional;
import vn.dienhinh.application.conference.StoreException;

/** Port: ways on where the store of a data folder can't be opened. The damaged file is kept, byte for byte. */
public interface StoreRescue {

    /** What can still be read, found out on a copy; empty where nothing can. */
    Optional<StoreContents> readable(Path folder);

    /**
     * Puts a store with what can be read in the damaged one's place; the damaged file is kept beside it.
     *
     * @return the damaged file's new name
     * @throws StoreException when that can't be done; then nothing has changed
     */
    Path openReadable(Path folder);

    /**
     * Puts an empty store in the damaged one's place; the damaged file is kept beside it.
     *
     * @return the damaged file's new name
     * @throws StoreException when that can't be done; then nothing has changed
     */
    Path beginEmpty(Path folder);
}
