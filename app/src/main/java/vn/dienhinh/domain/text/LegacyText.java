package vn.dienhinh.domain.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Recognises the encoding of a whole sheet or paper by how many Vietnamese syllables each reading gives, and converts it. A
 * single odd name proves nothing: what a reading does not make better in sum is left as it is.
 */
public final class LegacyText {

    /** Texts looked at for a decision: enough for statistics, quick for ten thousand rows. */
    private static final int MOST_LOOKED_AT = 400;
    /** Words won by a reading before it is believed without a font that says so. */
    private static final int LEAST_GAIN = 4;
    /** A font of an old encoding counts as so many words. */
    private static final int FONT_GAIN = 4;
    private static final char LAST_LATIN_1 = 0xFF;
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final char FIRST_TONED = '\u1EA0';
    private static final String UNICODE_ONLY = "ăĂđĐơƠưƯĩĨũŨ";
    private static final char LAST_TONED = '\u1EF9';

    private final Map<LegacyEncoding, UnaryOperator<String>> readings = new EnumMap<>(LegacyEncoding.class);

    /** @param tables the tables of the three single-byte encodings */
    public LegacyText(LetterTable tcvn3, LetterTable vni, LetterTable windows1258) {
        readings.put(LegacyEncoding.DOUBLE_UTF8, DoubleUtf8::mended);
        readings.put(LegacyEncoding.TCVN3, tcvn3::convert);
        readings.put(LegacyEncoding.VNI, vni::convert);
        readings.put(LegacyEncoding.WINDOWS_1258, windows1258::convert);
    }

    /** The encoding that makes most sense of these texts; UNICODE when none makes more than they do as they are. */
    public LegacyEncoding recognise(List<FontText> texts) {
        List<FontText> odd = texts.stream().filter(text -> mayBeLegacy(text.text())).limit(MOST_LOOKED_AT)
                .toList();
        LegacyEncoding best = LegacyEncoding.UNICODE;
        int most = LEAST_GAIN - 1;
        for (Map.Entry<LegacyEncoding, UnaryOperator<String>> reading : readings.entrySet()) {
            int gain = fontGain(odd, reading.getKey());
            for (FontText text : odd) {
                gain += Syllables.balance(reading.getValue().apply(text.text())) - Syllables.balance(text.text());
            }
            if (gain > most) {
                most = gain;
                best = reading.getKey();
            }
        }
        return best;
    }

    private static int fontGain(List<FontText> texts, LegacyEncoding encoding) {
        return texts.stream().anyMatch(text -> encodingOfFont(text.font()) == encoding) ? FONT_GAIN : 0;
    }

    /**
     * The text as it was meant; as it is where the reading makes it worse.
     *
     * @param strict true among texts of which some are Unicode already: the reading must make the text better
     */
    public String convert(FontText text, LegacyEncoding encoding, boolean strict) {
        String raw = text.text();
        if (encoding == LegacyEncoding.UNICODE || encoding == LegacyEncoding.DECOMPOSED) {
            return raw;
        }
        boolean capitals = showsCapitals(text.font());
        if (!mayBeLegacy(raw)) {
            return capitals ? raw.toUpperCase(Locale.ROOT) : raw;
        }
        String meant = readings.get(encoding).apply(raw);
        int gain = Syllables.balance(meant) - Syllables.balance(raw);
        if (gain < 0 || strict && gain == 0) {
            return raw;
        }
        return capitals ? meant.toUpperCase(Locale.ROOT) : meant;
    }

    /**
     * The texts of a paper as they were meant, one for one; the same where they are Unicode already or make no sense
     * in any old encoding.
     */
    public List<String> meant(List<String> texts) {
        List<FontText> cells = texts.stream().map(text -> new FontText(text, "")).toList();
        LegacyEncoding encoding = recognise(cells);
        boolean mixed = texts.stream().anyMatch(LegacyText::isUnicode);
        return encoding == LegacyEncoding.UNICODE ? texts
                : cells.stream().map(cell -> convert(cell, encoding, mixed)).toList();
    }

    /** Letters typed in a font of an old encoding as they were meant; as they are for any other font. */
    public String meant(String text, String font) {
        LegacyEncoding encoding = encodingOfFont(font);
        if (encoding == LegacyEncoding.UNICODE || isUnicode(text)) {
            return text;
        }
        String meant = readings.get(encoding).apply(text);
        return showsCapitals(font) ? meant.toUpperCase(Locale.ROOT) : meant;
    }

    /** True when the reading makes the text better. */
    public boolean gains(FontText text, LegacyEncoding encoding) {
        return readings.containsKey(encoding) && mayBeLegacy(text.text())
                && Syllables.balance(readings.get(encoding).apply(text.text())) > Syllables.balance(text.text());
    }

    /** True for a text with a letter that only Unicode has. */
    public static boolean isUnicode(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter >= FIRST_TONED && letter <= LAST_TONED || letter > LAST_LATIN_1 && UNICODE_ONLY.indexOf(letter) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Letters beyond ASCII, none of them one that only Unicode has. */
    private static boolean mayBeLegacy(String text) {
        return text.chars().anyMatch(letter -> letter >= FIRST_BEYOND_ASCII) && !isUnicode(text);
    }

    private static LegacyEncoding encodingOfFont(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return LegacyEncoding.TCVN3;
        }
        return name.startsWith("vni-") || name.startsWith("vni ") ? LegacyEncoding.VNI : LegacyEncoding.UNICODE;
    }

    /** The TCVN3 fonts whose names end in H show small letters as capitals. */
    private static boolean showsCapitals(String font) {
        return font.toLowerCase(Locale.ROOT).startsWith(".vn") && font.endsWith("H");
    }
}
