package vn.dienhinh.application.parcel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names of files inside a package: what may stand there, so that it can be unpacked into one folder of any system and
 * never beside it.
 */
public final class EntryNames {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\\\:*?\"<>|\u202A-\u202E\u2066-\u2069]");
    private static final Set<String> DEVICES = devices();
    private static final int DEEPEST = 8;

    private EntryNames() {
    }

    private static Set<String> devices() {
        Set<String> names = new TreeSet<>(List.of("con", "prn", "aux", "nul"));
        for (int i = 1; i < 10; i++) {
            names.add("com" + i);
            names.add("lpt" + i);
        }
        return names;
    }

    /** True for a name that stays inside the folder and that every system takes. */
    public static boolean isSafe(String name, int mostLetters) {
        String[] parts = name.split("/", -1);
        if (name.isEmpty() || name.length() > mostLetters || parts.length > DEEPEST) {
            return false;
        }
        for (String part : parts) {
            if (!isSafePart(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSafePart(String part) {
        return !part.isBlank() && !part.endsWith(".") && !part.endsWith(" ") && !part.startsWith(" ")
                && !FORBIDDEN.matcher(part).find() && !DEVICES.contains(part.toLowerCase(Locale.ROOT).split("\\.")[0]);
    }

    /** Two names with the same key are the same file somewhere: Windows takes no notice of case, macOS of composition. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The name made safe: forbidden signs become "_". */
    static String safe(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("/")) {
            String plain = FORBIDDEN.matcher(part).replaceAll("_").strip().replaceAll("[. ]+$", "");
            boolean usable = isSafePart(plain);
            parts.add(usable ? plain : "_" + plain);
        }
        return String.join("/", parts);
    }

    /** The names, each unlike all before it: "a (2).docx". */
    static String free(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String stem = dot <= name.lastIndexOf('/') + 1 ? name : name.substring(0, dot);
        String ending = name.substring(stem.length());
        String candidate = name;
        for (int number = 2; !taken.add(key(candidate)); number++) {
            candidate = stem + " (" + number + ")" + ending;
        }
        return candidate;
    }
}
