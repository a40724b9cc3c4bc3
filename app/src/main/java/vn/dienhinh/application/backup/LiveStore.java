package vn.dienhinh.application.backup;

import java.nio.file.Path;

/** Port: the store that is worked with, as a whole. */
public interface LiveStore {

    /**
     * Writes a whole and consistent copy of the store's file while it is open.
     *
     * @param into a file that does not exist yet
     */
    void copyInto(Path into) throws Exception;

    /**
     * Puts another store's file in this one's place in one step and goes on with it.
     *
     * @param whole in this program's form; moved away
     */
    void replaceWith(Path whole) throws Exception;
}
