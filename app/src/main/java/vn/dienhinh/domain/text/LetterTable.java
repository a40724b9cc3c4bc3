package vn.dienhinh.domain.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** One legacy encoding: what each letter or pair of letters means that Windows shows for its bytes. */
public final class LetterTable {

    private static final int HEX = 16;

    private final Map<String, String> meanings = new HashMap<>();

    /**
     * Reads a table.
     *
     * @param text lines of two fields, tabs between: code points shown, code points meant, both in hexadecimal
     */
    public LetterTable(String text) {
        text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
            String[] fields = line.split("\t");
            meanings.put(letters(fields[0]), letters(fields[1]));
        });
    }

    private static String letters(String codePoints) {
        StringBuilder letters = new StringBuilder();
        for (String code : codePoints.strip().split(" ")) {
            letters.appendCodePoint(Integer.parseInt(code, HEX));
        }
        return letters.toString();
    }

    /** The text as it was meant, composed; a letter that the table lacks stays. */
    String convert(String text) {
        StringBuilder meant = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String pair = at + 2 <= text.length() ? meanings.get(text.substring(at, at + 2)) : null;
            if (pair == null) {
                pair = capitalPair(text, at);
            }
            String single = pair == null ? meanings.get(text.substring(at, at + 1)) : null;
            if (pair != null) {
                meant.append(pair);
            } else {
                meant.append(single == null ? text.substring(at, at + 1) : single);
            }
            at += pair == null ? 1 : 2;
        }
        return Normalizer.normalize(meant, Normalizer.Form.NFC);
    }

    /** A capital with the small letters' mark, as some keyboards gave it. */
    private String capitalPair(String text, int at) {
        if (at + 2 > text.length() || !Character.isUpperCase(text.charAt(at))) {
            return null;
        }
        String small = meanings.get(text.substring(at, at + 2).toLowerCase(java.util.Locale.ROOT));
        return small == null || Character.isLetter(text.charAt(at + 1)) && text.charAt(at + 1) < 0x80 ? null
                : small.toUpperCase(java.util.Locale.ROOT);
    }
}
