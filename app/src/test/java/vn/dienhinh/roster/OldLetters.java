package vn.dienhinh.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Writes Vietnamese the way old programs did, as Windows shows their bytes. */
final class OldLetters {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private OldLetters() {
    }

    static String encode(String text, String encoding) {
        return switch (encoding) {
            case "tcvn3" -> byTable(text, "tcvn3.txt");
            case "vni" -> byTable(text, "vni.txt");
            case "1258" -> new String(tonesApart(text).getBytes(Charset.forName("windows-1258")),
                    Charset.forName("windows-1252"));
            case "nfd" -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case "double" -> twice(text);
            default -> text;
        };
    }

    private static String twice(String text) {
        StringBuilder shown = new StringBuilder();
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            String letter = new String(new byte[] {value}, Charset.forName("windows-1252"));
            shown.append(letter.equals("\uFFFD") ? String.valueOf((char) (value & 0xFF)) : letter);
        }
        return shown.toString();
    }

    /** The tone of each letter apart, its other mark in the letter: as the code page has them. */
    private static String tonesApart(String text) {
        StringBuilder apart = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String decomposed = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            StringBuilder base = new StringBuilder();
            StringBuilder tone = new StringBuilder();
            decomposed.chars().forEach(part -> (TONES.indexOf(part) >= 0 ? tone : base).append((char) part));
            apart.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
        });
        return apart.toString();
    }

    private static String byTable(String text, String name) {
        Map<String, String> shown = new HashMap<>();
        table(name).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] fields = line.split("\t");
            shown.put(letters(fields[1]), letters(fields[0]));
        });
        StringBuilder old = new StringBuilder();
        text.codePoints().mapToObj(Character::toString)
                .forEach(letter -> old.append(shown.getOrDefault(letter, shownCapital(letter, shown))));
        return old.toString();
    }

    /** A capital with a tone has no code in TCVN3: people typed the small letter. */
    private static String shownCapital(String letter, Map<String, String> shown) {
        return shown.getOrDefault(letter.toLowerCase(java.util.Locale.ROOT), letter);
    }

    private static String letters(String codes) {
        StringBuilder letters = new StringBuilder();
        for (String code : codes.split(" ")) {
            letters.appendCodePoint(Integer.parseInt(code, 16));
        }
        return letters.toString();
    }

    private static String table(String name) {
        try (InputStream in = OldLetters.class.getResourceAsStream("/vn/dienhinh/letters/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
