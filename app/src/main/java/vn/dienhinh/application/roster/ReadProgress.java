package vn.dienhinh.application.roster;

import java.nio.file.Path;

/** Is told how far the reading of several files is. */
@FunctionalInterface
public interface ReadProgress {

    /**
     * A file is about to be read.
     *
     * @param index counted from 0
     * @return false to stop here; files read before are kept
     */
    boolean next(int index, Path file);
}
