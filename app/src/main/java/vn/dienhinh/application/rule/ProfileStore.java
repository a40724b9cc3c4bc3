package vn.dienhinh.application.rule;

import java.util.List;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.domain.rule.RuleProfile;

/** Port: the clerk's own rule profiles, kept between runs. */
public interface ProfileStore {

    /**
     * What is kept.
     *
     * @param profiles   in the order of their names
     * @param unreadable names of files that hold no profile this program understands; they are left alone
     */
    record Kept(List<RuleProfile> profiles, List<String> unreadable) {

        public Kept {
            profiles = List.copyOf(profiles);
            unreadable = List.copyOf(unreadable);
        }
    }

    /** All that is kept; nothing where nothing was ever kept. */
    Kept load();

    /**
     * Keeps a profile in place of one of the same id.
     *
     * @throws FileStoreException where it can't be written; what was kept before stays
     */
    void save(RuleProfile profile) throws FileStoreException;

    /**
     * Forgets a profile; does nothing where there is none of that id.
     *
     * @throws FileStoreException where it can't be removed
     */
    void delete(String id) throws FileStoreException;
}
