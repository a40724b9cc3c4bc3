package vn.dienhinh.domain.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.dienhinh.domain.text.FoldedWords;

/** The headings that lists are known to have, and what stands below them. */
public final class HeadingWords {

    /** A heading is a few words; a longer text is a title or a note. */
    private static final int LONGEST_HEADING = 90;
    /** Shorter words inside a longer heading may mean anything. */
    private static final int SHORTEST_INSIDE = 5;

    private final Map<String, RosterField> exact = new HashMap<>();

    /**
     * Reads the words.
     *
     * @param text lines "FIELD = heading; heading", folded; "#" begins a remark
     */
    public HeadingWords(String text) {
        text.lines().filter(line -> !line.startsWith("#") && line.contains("=")).forEach(this::add);
    }

    private void add(String line) {
        int equals = line.indexOf('=');
        RosterField field = RosterField.valueOf(line.substring(0, equals).strip());
        for (String heading : line.substring(equals + 1).split(";")) {
            exact.putIfAbsent(heading.strip(), field);
        }
    }

    /** What a heading means; empty when nobody knows. Text in brackets is looked at only when nothing else helps. */
    Optional<RosterField> field(String heading) {
        if (heading.isBlank() || heading.length() > LONGEST_HEADING || isYear(heading)) {
            return Optional.empty();
        }
        String whole = FoldedWords.of(heading);
        String bare = FoldedWords.of(heading.replaceAll("\\([^)]*\\)?", " "));
        RosterField known = exact.getOrDefault(whole, exact.get(bare));
        return Optional.ofNullable(known != null ? known : inside(bare.isEmpty() ? whole : bare));
    }

    /** "Năm" alone is a year, which without its mark would be "Nam", a man. */
    static boolean isYear(String heading) {
        return FoldedWords.marked(heading).equals("năm");
    }

    /** True when the heading as a whole is a known one. */
    boolean isExact(String heading) {
        return !isYear(heading) && exact.containsKey(FoldedWords.of(heading));
    }

    private RosterField inside(String heading) {
        String longest = "";
        boolean position = false;
        boolean workplace = false;
        for (Map.Entry<String, RosterField> entry : exact.entrySet()) {
            String words = entry.getKey();
            if (words.length() < SHORTEST_INSIDE || !FoldedWords.hold(heading, words)) {
                continue;
            }
            position |= entry.getValue() == RosterField.POSITION;
            workplace |= entry.getValue() == RosterField.WORKPLACE;
            if (words.length() > longest.length()
                    || words.length() == longest.length() && words.compareTo(longest) < 0) {
                longest = words;
            }
        }
        RosterField field = longest.isEmpty() ? null : exact.get(longest);
        boolean work = field == RosterField.POSITION || field == RosterField.WORKPLACE;
        return work && position && workplace ? RosterField.POSITION_AND_WORKPLACE : field;
    }
}
