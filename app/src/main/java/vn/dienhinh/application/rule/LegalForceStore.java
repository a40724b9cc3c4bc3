package vn.dienhinh.application.rule;

import java.util.Optional;
import vn.dienhinh.application.export.FileStoreException;

/** Port: what the office itself says about papers in force, kept between runs. */
public interface LegalForceStore {

    /** What is kept, nothing where nothing was ever kept; empty where a file is there that can't be understood. */
    Optional<OwnLegalForce> load();

    /**
     * Keeps it in place of what was kept.
     *
     * @throws FileStoreException where it can't be written; what was kept before stays
     */
    void save(OwnLegalForce own) throws FileStoreException;
}
