package vn.dienhinh.application.backup;

import java.nio.file.Path;
import java.util.Optional;

/** Port: which second place the clerk named, kept between runs. */
public interface SecondPlace {

    /** The folder that was named; empty where none is. */
    Optional<Path> folder();

    /** A folder inside it for this data folder alone, so that two machines can use one stick; made by whoever writes. */
    Path ownFolder();

    /** Names a folder; null for none. */
    void use(Path folder);
}
