package vn.dienhinh.domain.delegate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The short code that a badge bears and the entrance reads. It comes from the person's id alone, so it stays the same
 * while the list is sorted, and people are put in or taken off, after the badges were printed.
 *
 * <p>A scanner types it like a hand, through whatever makes Vietnamese letters of keys. Hence its letters: consonants
 * only, since Telex and VNI change what follows a vowel; neither a second D nor W, which Telex makes "Đ" and "Ư" of; the
 * same letter never twice running, of which some programs make "TH" or "NG"; no figures, which VNI reads as marks and
 * the Vietnamese keyboard of Windows as letters.
 */
public final class DelegateCodes {

    private static final String LETTERS = "BCFGHJKLMNPQRSTVXZ";
    /** Letters of a code after its first. */
    private static final int LENGTH = 6;
    private static final char FIRST = 'D';
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private DelegateCodes() {
    }

    /** Codes by id. Two people whose ids give the same code get different ones, in the order of their ids. */
    public static Map<String, String> of(Collection<Delegate> delegates) {
        Map<String, String> codes = new HashMap<>();
        Set<String> used = new HashSet<>();
        List<String> ids = delegates.stream().map(Delegate::id).distinct().sorted().toList();
        for (String id : ids) {
            String code = code(id, 0);
            for (int again = 1; !used.add(code); again++) {
                code = code(id, again);
            }
            codes.put(id, code);
        }
        return codes;
    }

    /**
     * The code that a text ends in, whatever its case; empty when it is too short. A scan may come upon the rest of
     * something typed before, or bring a mark of its own in front, and an engaged Caps Lock turns its capitals small.
     */
    static String endOf(String typed) {
        int from = typed.length() - LENGTH - 1;
        return from < 0 ? "" : typed.substring(from).toUpperCase(Locale.ROOT);
    }

    private static String code(String id, int again) {
        long hash = SEED + again;
        for (int index = 0; index < id.length(); index++) {
            hash = (hash ^ id.charAt(index)) * PRIME;
        }
        hash ^= hash >>> 32;
        // Each letter is chosen among those that differ from the one before.
        int others = LETTERS.length() - 1;
        int letter = 0;
        StringBuilder code = new StringBuilder(LENGTH + 1).append(FIRST);
        for (int index = 0; index < LENGTH; index++) {
            letter = (letter + 1 + (int) Long.remainderUnsigned(hash, others)) % LETTERS.length();
            hash = Long.divideUnsigned(hash, others);
            code.append(LETTERS.charAt(letter));
        }
        return code.toString();
    }
}
