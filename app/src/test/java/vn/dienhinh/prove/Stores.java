package vn.dienhinh.prove;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;

/** The stores that are tried: where they come from and what must be in them afterwards. */
final class Stores {

    /** The stores of earlier programs, each with one conference that has delegates. */
    static final List<String> EARLIER = List.of("store-v1", "store-half-migrated");

    private static final String FILE = "dien-hinh.mv.db";

    private Stores() {
    }

    static Path file(Path folder) {
        return folder.resolve(FILE);
    }

    /** Puts a store of an earlier program into a folder. */
    static void unpack(String name, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (InputStream packed = Stores.class.getResourceAsStream("/stores/" + name + ".mv.db.gz");
                InputStream plain = new GZIPInputStream(packed)) {
            Files.copy(plain, file(folder));
        }
    }

    /** Opens the store and looks whether the last acknowledged edit is in it. */
    static void judgeEdited(Tally tally, Path folder, int acknowledged) {
        try (H2Store store = H2Store.open(folder)) {
            int stored = new JooqConferenceRepository(store, Clock.systemUTC()).load(Worker.CONFERENCE)
                    .map(Worker::number).orElse(-1);
            if (stored < acknowledged) {
                tally.lost("edit " + acknowledged + " was acknowledged, " + stored + " is stored");
            } else {
                tally.opened();
            }
        } catch (StoreException e) {
            tally.failed("does not open: " + e.reason() + " " + e.getMessage() + causes(e));
        }
    }

    /** Opens the store of an earlier program and looks whether its conference is in it with all its people. */
    static void judgeMigrated(Tally tally, Path folder) {
        try (H2Store store = H2Store.open(folder)) {
            JooqConferenceRepository conferences = new JooqConferenceRepository(store, Clock.systemUTC());
            List<ConferenceSummary> list = conferences.list();
            Conference only = list.isEmpty() ? null : conferences.load(list.get(0).id()).orElse(null);
            if (list.size() != 1 || only == null || only.delegates().isEmpty()) {
                tally.lost("the conference of the old store");
            } else {
                tally.opened();
            }
        } catch (StoreException e) {
            tally.failed("does not open: " + e.reason() + " " + e.getMessage() + causes(e));
        }
    }

    private static String causes(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == failure ? "" : " <- " + cause;
    }

    static String checksum(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Removes a folder's content and the folder, where there is one. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
