package vn.dienhinh.prove;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.dienhinh.application.conference.SampleCatalogue;
import vn.dienhinh.infrastructure.json.JsonConferenceCodec;
import vn.dienhinh.infrastructure.json.JsonSampleCatalogue;

/**
 * Kills the program at random moments of its work and looks at what is left. One process works on several stores at
 * once, each in a thread of its own, and one kill breaks them all off: a start takes longer than the work.
 */
final class Kills {

    private static final int EDITING_MILLIS = 400;
    private static final int CLOSING_MILLIS = 150;
    private static final int OPENING_MILLIS = 2500;
    private static final int EXPORTING_MILLIS = 4000;
    private static final int SMALLEST_PAPER = 1000;

    private final Path place;
    private final Random random;
    private final int stores;

    /**
     * @param place  an empty folder for all data folders
     * @param random when to kill
     * @param stores how many stores one process works on
     */
    Kills(Path place, Random random, int stores) {
        this.place = place;
        this.random = random;
        this.stores = stores;
    }

    private interface Judge {
        void judge(Tally tally, Path folder, int acknowledged) throws IOException;
    }

    private interface Preparation {
        void prepare(Path folder, int number) throws IOException;
    }

    /** Kills while edits are made and stored, again and again on the same stores, so that they grow old. */
    Tally whileEditing(int kills) throws IOException, InterruptedException {
        return kill("kill while editing", "edit", kills, "DONE", EDITING_MILLIS, (folder, number) -> { },
                Stores::judgeEdited);
    }

    /** Kills while the stores are closed, which moves their parts about. */
    Tally whileClosing(int kills) throws IOException, InterruptedException {
        return kill("kill while closing", "close", kills, "CLOSING", CLOSING_MILLIS, (folder, number) -> { },
                Stores::judgeEdited);
    }

    /** Kills while stores of the first version, or half migrated by an earlier program, are migrated. */
    Tally whileMigrating(int kills) throws IOException, InterruptedException {
        return kill("kill while migrating", "open", kills, "OPENING", OPENING_MILLIS, (folder, number) -> {
            Stores.delete(folder);
            Stores.unpack(Stores.EARLIER.get(number % Stores.EARLIER.size()), folder);
        }, (tally, folder, acknowledged) -> Stores.judgeMigrated(tally, folder));
    }

    /** Kills while papers are written: a paper is whole or not there, and the store's conference is not touched. */
    Tally whileExporting(int kills) throws IOException, InterruptedException {
        JsonConferenceCodec codec = new JsonConferenceCodec();
        SampleCatalogue samples = new JsonSampleCatalogue(codec, () -> "sample");
        String text = codec.encode(samples.sample("trung-khanh").orElseThrow());
        return kill("kill while exporting", "export", kills, "EXPORTING", EXPORTING_MILLIS, (folder, number) -> {
            Stores.delete(folder);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("conference.json"), text);
        }, (tally, folder, acknowledged) -> judgePapers(tally, folder, text));
    }

    private static void judgePapers(Tally tally, Path folder, String text) throws IOException {
        if (!Files.readString(folder.resolve("conference.json")).equals(text)) {
            tally.lost("the conference's own file");
            return;
        }
        Path papers = folder.resolve("papers");
        if (Files.isDirectory(papers)) {
            try (Stream<Path> files = Files.list(papers)) {
                List<Path> torn = files.filter(Kills::isPaper).filter(paper -> !isWhole(paper)).toList();
                if (!torn.isEmpty()) {
                    tally.failed("torn paper " + torn.get(0).getFileName());
                    return;
                }
            }
        }
        tally.opened();
    }

    private static boolean isPaper(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".");
    }

    /** A zip ends with its directory, a PDF with its end mark. */
    private static boolean isWhole(Path paper) {
        try {
            byte[] content = Files.readAllBytes(paper);
            String end = new String(content, Math.max(0, content.length - SMALLEST_PAPER),
                    Math.min(content.length, SMALLEST_PAPER), StandardCharsets.ISO_8859_1);
            return content.length > SMALLEST_PAPER && (end.contains("%%EOF") || end.contains("PK\005\006"));
        } catch (IOException e) {
            return false;
        }
    }

    private Tally kill(String name, String work, int kills, String moment, int millis, Preparation preparation,
                       Judge judge) throws IOException, InterruptedException {
        Tally tally = new Tally(name);
        Path folders = Files.createDirectories(place.resolve(work));
        while (tally.triedSoFar() < kills) {
            int now = Math.min(stores, kills - tally.triedSoFar());
            for (int i = 0; i < now; i++) {
                preparation.prepare(folders.resolve(Integer.toString(i)), tally.triedSoFar() + i);
            }
            try (Child child = Child.start(work, folders.toString(), Integer.toString(now))) {
                child.go();
                child.await(moment);
                Thread.sleep(random.nextInt(millis));
                child.kill();
                for (int i = 0; i < now; i++) {
                    tally.tried();
                    judge.judge(tally, folders.resolve(Integer.toString(i)), child.acknowledged(i));
                }
            }
        }
        tally.note(tally.triedSoFar() + " stores broken off, " + stores + " by each kill");
        return tally;
    }
}
