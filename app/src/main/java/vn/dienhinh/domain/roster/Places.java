package vn.dienhinh.domain.roster;

import java.util.regex.Pattern;
import vn.dienhinh.domain.text.VietnameseText;

/** Tells hamlets from words that only begin as they do: "Thôn 1", "bản Khấy", but "Bản nháp", "Làng nghề", "tổ trưởng". */
final class Places {

    private static final Pattern NAMED = Pattern.compile("(?s)^\\s*(?::|số\\s|[-–]\\s)?\\s*[\\p{Lu}\\d\"“'].*");

    private final RosterWords words;

    Places(RosterWords words) {
        this.words = words;
    }

    /** A word for a place, and a name or a number behind it. */
    boolean isPlace(String text) {
        String kind = words.beginning("locality", text);
        return !kind.isEmpty() && !isNone(text)
                && NAMED.matcher(VietnameseText.line(text).substring(kind.length())).matches();
    }

    /** Begins as a place does and is none. */
    boolean isNone(String text) {
        return words.begins("no-place", text);
    }
}
