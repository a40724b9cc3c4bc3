package vn.dienhinh.infrastructure.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import vn.dienhinh.application.backup.BackupService;
import vn.dienhinh.application.conference.SampleCatalogue;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;
import vn.dienhinh.infrastructure.files.AtomicFileStore;
import vn.dienhinh.infrastructure.json.JsonBackupManifestCodec;
import vn.dienhinh.infrastructure.json.JsonConferenceCodec;
import vn.dienhinh.infrastructure.json.JsonSampleCatalogue;

/** A real store with its backups, and a clock that goes on by a minute at every look. */
final class DataFolderWithBackups implements AutoCloseable {

    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T01:00:00Z");

        @Override
        public Instant instant() {
            now = now.plusSeconds(60);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    final MovingClock clock = new MovingClock();
    final Path folder;
    final BackupFolder shelf;
    final H2Store store;
    final JooqConferenceRepository conferences;
    final BackupService service;

    DataFolderWithBackups(Path folder) {
        this.folder = folder;
        shelf = shelf(folder, clock);
        store = H2Store.open(folder);
        conferences = new JooqConferenceRepository(store, clock);
        service = new BackupService(shelf, conferences, conferences, new SecondPlaceFile(folder, new AtomicFileStore()),
                clock);
    }

    static BackupFolder shelf(Path folder, Clock clock) {
        return new BackupFolder(folder, new JsonBackupManifestCodec(), "Điển Hình", clock);
    }

    /** A sample conference of that id, stored. */
    Conference add(String id) {
        SampleCatalogue samples = new JsonSampleCatalogue(new JsonConferenceCodec(), () -> id);
        Conference conference = samples.sample("trung-khanh").orElseThrow().withId(id);
        conferences.save(null, conference);
        return conference;
    }

    void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    Path backup(String name) {
        return folder.resolve(BackupFolder.NAME).resolve(name);
    }

    @Override
    public void close() {
        store.close();
    }
}
