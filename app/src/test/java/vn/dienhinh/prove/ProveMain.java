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

    private ProveMain() {
    }

    private interface Trial {
        Tally run() throws Exception;
    }

    /** Arguments as {@code --name value}; exits with 1 when anything was lost, did not open or was changed. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i].substring(2), arguments[i + 1]);
        }
        Random random = new Random(Long.parseLong(options.getOrDefault("seed", "20261201")));
        Path place = Files.createTempDirectory("dien-hinh-prove-");
        int kills = Integer.parseInt(options.getOrDefault("kills", "500"));
        String only = options.getOrDefault("only", "");
        boolean good = true;
        System.out.println(Tally.heading());
        try {
            Kills killing = new Kills(place, random);
            good &= run("edit", only, () -> killing.whileEditing(kills));
            good &= run("close", only, () -> killing.whileClosing(kills));
            good &= run("migrate", only, () -> killing.whileMigrating(kills));
        } finally {
            deleteQuietly(place);
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean run(String name, String only, Trial trial) throws Exception {
        if (!only.isEmpty() && !List.of(only.split(",")).contains(name)) {
            return true;
        }
        Tally tally = trial.run();
        System.out.println(tally.line());
        return tally.isGood();
    }

    private static void deleteQuietly(Path place) {
        try {
            Kills.delete(place);
        } catch (IOException e) {
            // A worker that is just dying may still hold a file; the folder is a temporary one.
        }
    }
}
