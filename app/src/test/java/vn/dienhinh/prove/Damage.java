package vn.dienhinh.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.store.StoreContents;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;
import vn.dienhinh.infrastructure.db.RescuedStore;

/** Store files with flipped bits, wiped blocks and torn ends: opened, or refused without a byte of change. */
final class Damage {

    private static final int CONFERENCES = 3;
    private static final int BLOCK = 4096;
    private static final int MOST_FLIPS = 16;

    private final Path place;
    private final Random random;
    private final Map<String, Conference> whole = new HashMap<>();
    private byte[] good;
    private int rescued;
    private int unreadable;
    private int altered;

    /** @param place an empty folder */
    Damage(Path place, Random random) {
        this.place = place;
        this.random = random;
    }

    private void makeGoodStore() throws IOException {
        Path folder = place.resolve("good");
        try (H2Store store = H2Store.open(folder)) {
            JooqConferenceRepository conferences = new JooqConferenceRepository(store, Clock.systemUTC());
            for (int i = 0; i < CONFERENCES; i++) {
                Conference conference = Worker.first().withId("c" + i);
                for (int n = 0; n < 60; n++) {
                    conference = conference.withDelegates(append(conference, n));
                }
                conferences.save(null, conference);
                whole.put(conference.id(), conference);
            }
        }
        good = Files.readAllBytes(Stores.file(folder));
    }

    private static List<Delegate> append(Conference conference, int n) {
        List<Delegate> delegates = new ArrayList<>(conference.delegates());
        delegates.add(Delegate.blank("e" + n).withFullName("Lý Thị " + n).withWorkplace("Trường Tiểu học " + n));
        return delegates;
    }

    /** Damages a good store at random, each time anew. */
    Tally ofStores(int times) throws IOException {
        Tally tally = new Tally("damaged store");
        makeGoodStore();
        Path folder = place.resolve("damaged");
        for (int i = 0; i < times; i++) {
            Stores.delete(folder);
            Files.createDirectories(folder);
            Files.write(Stores.file(folder), damaged());
            String before = Stores.checksum(Stores.file(folder));
            tally.tried();
            try (H2Store store = H2Store.open(folder)) {
                judge(new JooqConferenceRepository(store, Clock.systemUTC()));
                tally.opened();
            } catch (StoreException e) {
                if (Stores.checksum(Stores.file(folder)).equals(before)) {
                    tally.refusedUntouched();
                    rescue(folder, before, tally);
                } else {
                    tally.failed("changed by the refusal " + e.reason());
                }
            } catch (RuntimeException | Error e) {
                tally.failed("no refusal but " + e);
            }
        }
        tally.note("of the refused, " + rescued + " give conferences to the rescue; in the opened, " + unreadable
                + " conferences are unreadable and told so, " + altered + " differ without a word (the file has no"
                + " checksum of its contents)");
        return tally;
    }

    private void judge(JooqConferenceRepository conferences) {
        for (ConferenceSummary summary : conferences.list()) {
            try {
                Optional<Conference> read = conferences.load(summary.id());
                if (read.isPresent() && !read.get().equals(whole.get(summary.id()))) {
                    altered++;
                }
            } catch (StoreException e) {
                unreadable++;
            }
        }
    }

    private void rescue(Path folder, String before, Tally tally) throws IOException {
        Optional<StoreContents> contents = new RescuedStore(Clock.systemUTC()).readable(folder);
        if (contents.isPresent() && !contents.get().conferences().isEmpty()) {
            rescued++;
        }
        if (!Stores.checksum(Stores.file(folder)).equals(before)) {
            tally.failed("changed by looking what can be read");
        }
    }

    private byte[] damaged() {
        byte[] content = good.clone();
        return switch (random.nextInt(4)) {
            case 0 -> flipped(content);
            case 1 -> Arrays.copyOf(content, random.nextInt(content.length));
            case 2 -> wiped(content);
            default -> Arrays.copyOf(content, content.length + 1 + random.nextInt(2 * BLOCK));
        };
    }

    private byte[] flipped(byte[] content) {
        for (int flip = 0; flip <= random.nextInt(MOST_FLIPS); flip++) {
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return content;
    }

    private byte[] wiped(byte[] content) {
        int block = random.nextInt(content.length / BLOCK) * BLOCK;
        Arrays.fill(content, block, block + BLOCK, (byte) 0);
        return content;
    }
}
