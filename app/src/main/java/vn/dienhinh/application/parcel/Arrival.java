package vn.dienhinh.application.parcel;

import java.nio.file.Path;
import java.util.Optional;
import vn.dienhinh.domain.conference.Conference;

/**
 * A file from elsewhere that was verified and is not yet taken in.
 *
 * @param file       the package, or a conference as JSON
 * @param password   that opened it; null where it has none
 * @param manifest   what the package says of itself; null for a bare conference file
 * @param conference the conference in it
 * @param here       the conference of the same id in this store; empty where there is none
 */
public record Arrival(Path file, char[] password, ParcelManifest manifest, Conference conference,
                      Optional<Conference> here) {

    /** True for a package, with papers; false for a bare conference file. */
    public boolean isParcel() {
        return manifest != null;
    }

    /** True when the one here is word for word the one that comes. */
    public boolean isSame() {
        return here.filter(conference::equals).isPresent();
    }
}
