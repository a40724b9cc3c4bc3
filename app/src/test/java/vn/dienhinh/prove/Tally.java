package vn.dienhinh.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of the tries of one kind. */
final class Tally {

    private static final int SHOWN = 5;

    private final String name;
    private final List<String> failures = new ArrayList<>();
    private String note = "";
    private int tried;
    private int opened;
    private int lost;
    private int refusedUntouched;

    Tally(String name) {
        this.name = name;
    }

    void tried() {
        tried++;
    }

    /** The store opened with everything that was acknowledged. */
    void opened() {
        opened++;
    }

    /** The store was refused with a reason, and no byte of it is another. */
    void refusedUntouched() {
        refusedUntouched++;
    }

    /** The store opened, but something acknowledged is not in it. */
    void lost(String what) {
        lost++;
        opened++;
        failures.add("lost: " + what);
    }

    /** Anything else: it did not open, a refusal changed it, a paper is broken. */
    void failed(String what) {
        failures.add(what);
    }

    /** Said below the line. */
    void note(String words) {
        note = words;
    }

    boolean isGood() {
        return failures.isEmpty();
    }

    int triedSoFar() {
        return tried;
    }

    static String heading() {
        return String.format(Locale.ROOT, "%-34s %7s %7s %7s %18s %7s", "", "tried", "opened", "lost",
                "refused untouched", "failed");
    }

    /** One line of the table, and the first failures below it. */
    String line() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-34s %7d %7d %7d %18d %7d", name, tried,
                opened, lost, refusedUntouched, failures.size()));
        if (!note.isEmpty()) {
            text.append("\n    ").append(note);
        }
        failures.stream().limit(SHOWN).forEach(failure -> text.append("\n    ").append(failure));
        return text.toString();
    }
}
