package vn.dienhinh.application.store;

import java.nio.file.Path;
import java.util.Optional;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.domain.conference.Conference;

/** Port: looks into the store of a data folder without changing a byte of it, whoever else has it open. */
public interface StoreInspection {

    /**
     * What is in it.
     *
     * @throws StoreException when nothing can be opened, with the reason
     */
    StoreContents look(Path folder);

    /**
     * One conference; empty when there is none of that id.
     *
     * @throws StoreException when the store or the conference can't be read
     */
    Optional<Conference> conference(Path folder, String id);
}
