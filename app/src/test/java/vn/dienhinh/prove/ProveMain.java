package vn.dienhinh.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Tries everything and prints the table; see {@code packaging/prove --help}. */
final class ProveMain {

    private final Map<String, String> options;
    private final Random random;
    private boolean good = true;

    private ProveMain(Map<String, String> options) {
        this.options = options;
        random = new Random(Long.parseLong(option("seed", "20261201")));
    }

    private interface Trial {
        Tally run() throws IOException, InterruptedException;
    }

    /** Arguments as {@code --name value}; exits with 1 when anything was lost, did not open or was changed. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i].substring(2), arguments[i + 1]);
        }
        System.exit(new ProveMain(options).run() ? 0 : 1);
    }

    private String option(String name, String usual) {
        return options.getOrDefault(name, usual);
    }

    private int count(String name) {
        return Integer.parseInt(option(name, "500"));
    }

    private boolean run() throws IOException, InterruptedException {
        Path place = Files.createTempDirectory("dien-hinh-prove-");
        System.out.println(Tally.heading());
        try {
            Kills kills = new Kills(place, random, Integer.parseInt(option("stores", "10")));
            trial("kill-edit", () -> kills.whileEditing(count("kills")));
            trial("kill-close", () -> kills.whileClosing(count("kills")));
            trial("kill-migrate", () -> kills.whileMigrating(count("kills")));
            trial("kill-export", () -> kills.whileExporting(count("kills")));
            fullDisks(place);
            trial("damage", () -> new Damage(Files.createDirectory(place.resolve("damage")), random)
                    .ofStores(count("damage")));
            trial("error", () -> new ErrorsOnTheStoreThread(place.resolve("error"), random).meet(count("errors")));
        } finally {
            deleteQuietly(place);
        }
        return good;
    }

    private void fullDisks(Path place) throws IOException, InterruptedException {
        Path disk = Files.createDirectory(place.resolve("disk"));
        if (!FullDisks.mount(disk)) {
            System.out.println("full disk: not tried, this user may not mount a small disk");
            return;
        }
        try {
            FullDisks disks = new FullDisks(disk, random);
            trial("full-edit", () -> disks.whileEditing(count("full")));
            trial("full-close", () -> disks.whileClosing(count("full")));
            trial("full-migrate", () -> disks.whileMigrating(count("full")));
        } finally {
            FullDisks.unmount(disk);
        }
    }

    private void trial(String name, Trial trial) throws IOException, InterruptedException {
        String only = option("only", "");
        if (only.isEmpty() || List.of(only.split(",")).contains(name)) {
            Tally tally = trial.run();
            System.out.println(tally.line());
            good &= tally.isGood();
        }
    }

    private static void deleteQuietly(Path place) {
        try {
            Stores.delete(place);
        } catch (IOException e) {
            // A worker that is just dying may still hold a file; the folder is a temporary one.
        }
    }
}
