package vn.dienhinh.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The long run of {@link ReaderFuzz}: {@code FuzzMain [number of files] [seed]}; exits with 1 when there were faults. */
public final class FuzzMain {

    private static final int USUAL = 20_000;
    private static final long SEED = 20261201;

    private FuzzMain() {
    }

    /** Prints the counts and every fault. */
    public static void main(String[] arguments) throws Exception {
        int mutants = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : SEED;
        Path folder = Files.createTempDirectory("dien-hinh-fuzz-");
        Map<String, ReaderFuzz.Count> counts = new ReaderFuzz(folder, seed).run(mutants);
        Files.delete(folder);
        System.out.print(ReaderFuzz.table(counts));
        counts.values().forEach(count -> count.faults().forEach(System.out::println));
        // Readings that were given up keep threads; the program ends all the same.
        System.exit(counts.values().stream().allMatch(count -> count.faults().isEmpty()) ? 0 : 1);
    }
}
