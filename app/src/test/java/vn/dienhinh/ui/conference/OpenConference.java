package vn.dienhinh.ui.conference;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dienhinh.application.conference.ConferenceRepository;
import vn.dienhinh.application.conference.ConferenceSession;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;

/** An open conference for tests of screens, with a store that only remembers. */
public final class OpenConference {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-12T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private OpenConference() {
    }

    /** The model of a conference in which the rules find nothing; everything runs on the calling thread. */
    public static ConferenceModel of(Conference conference) {
        return of(conference, c -> List.of());
    }

    /** The model of a conference; everything runs on the calling thread. */
    public static ConferenceModel of(Conference conference, Function<Conference, List<Finding>> check) {
        ConferenceSession session = new ConferenceSession(conference, new NoStore(), Runnable::run, CLOCK);
        return new ConferenceModel(session, check, Runnable::run);
    }

    private static final class NoStore implements ConferenceRepository {
        @Override
        public String raw(String id) {
            return "";
        }

        @Override
        public List<ConferenceSummary> list() {
            return List.of();
        }

        @Override
        public Optional<Conference> load(String id) {
            return Optional.empty();
        }

        @Override
        public void save(Conference before, Conference after) {
            // Nothing to keep: these tests look at the screen.
        }

        @Override
        public void delete(String id) {
            // Nothing was kept.
        }
    }
}
