package vn.dienhinh.infrastructure.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a PDF file what OpenPDF draws by lot: the six letters before the name of an embedded font and the
 * file's identifier. So one document always gives one file. It also takes out the list of a font's letters, which
 * PDF/A wants to be complete or not there (ISO 19005-2, 6.2.11.4.2), and OpenPDF's is short of the letters' parts.
 * Lengths stay, so that the offsets in the file hold.
 */
final class StablePdf {

    private static final Pattern FONT_PREFIX = Pattern.compile("/([A-Z]{6})\\+");
    private static final Pattern IDENTIFIER = Pattern.compile("/ID\\s*\\[<([0-9a-f]{32})><([0-9a-f]{32})>]");
    private static final Pattern CID_SET = Pattern.compile("/CIDSet \\d+ 0 R");
    private static final int PREFIX_LETTERS = 6;

    private StablePdf() {
    }

    /** Writes the file; the stream is left open. */
    static void copy(byte[] file, OutputStream out) throws IOException {
        // One byte is one char here, so places in the text are places in the file.
        StringBuilder text = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        Map<String, String> prefixes = new HashMap<>();
        Matcher prefix = FONT_PREFIX.matcher(text);
        while (prefix.find()) {
            text.replace(prefix.start(1), prefix.end(1),
                    prefixes.computeIfAbsent(prefix.group(1), key -> ordinal(prefixes.size())));
        }
        leaveOut(CID_SET, text);
        Matcher id = IDENTIFIER.matcher(text);
        int from = text.lastIndexOf("/ID");
        if (from >= 0 && id.find(from)) {
            text.replace(id.start(1), id.end(1), "0".repeat(32));
            text.replace(id.start(2), id.end(2), "0".repeat(32));
            String digest = digest(text);
            text.replace(id.start(1), id.end(1), digest);
            text.replace(id.start(2), id.end(2), digest);
        }
        out.write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void leaveOut(Pattern pattern, StringBuilder text) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            text.replace(found.start(), found.end(), " ".repeat(found.end() - found.start()));
        }
    }

    private static String ordinal(int number) {
        char[] letters = "A".repeat(PREFIX_LETTERS).toCharArray();
        letters[PREFIX_LETTERS - 1] = (char) ('A' + number);
        return new String(letters);
    }

    private static String digest(CharSequence text) {
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            byte[] sum = md5.digest(text.toString().getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(sum).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
