package vn.dienhinh.infrastructure.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.application.backup.BackedUpConference;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;

/**
 * A store's file read through from beginning to end.
 *
 * @param conferences all that can be read, the one changed last first
 * @param unreadable  how many can't
 */
record ReadStore(List<BackedUpConference> conferences, int unreadable) {

    /** Opens the store of a folder of our own, which brings it to this program's form, and reads all of it. */
    static ReadStore of(Path folder, Clock clock) {
        try (H2Store store = H2Store.open(folder)) {
            JooqConferenceRepository repository = new JooqConferenceRepository(store, clock);
            List<BackedUpConference> conferences = new ArrayList<>();
            int unreadable = 0;
            for (ConferenceSummary summary : repository.list()) {
                try {
                    repository.load(summary.id()).map(found -> entry(found, summary)).ifPresent(conferences::add);
                } catch (StoreException e) {
                    unreadable++;
                }
            }
            return new ReadStore(conferences, unreadable);
        }
    }

    private static BackedUpConference entry(Conference conference, ConferenceSummary summary) {
        return new BackedUpConference(conference.id(), conference.title(), conference.unit().kindAndName(),
                conference.delegates().size(), LocalDateTime.ofInstant(summary.changedAt(), ZoneOffset.UTC));
    }

    /** One conference of such a store; empty where it is not there. */
    static Optional<Conference> conference(Path folder, String id, Clock clock) {
        try (H2Store store = H2Store.open(folder)) {
            return new JooqConferenceRepository(store, clock).load(id);
        }
    }
}
