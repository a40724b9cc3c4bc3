package vn.dienhinh.infrastructure.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Letters of a text file: by its mark, as UTF-16 without one, as UTF-8, and otherwise byte for byte as Windows shows
 * them, from which the letter statistics tell the old Vietnamese encodings.
 */
final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char UNKNOWN = '\uFFFD';
    /** One broken letter in so many still makes a text UTF-8. */
    private static final int GOOD_FOR_ONE_BROKEN = 20;
    private static final int LOOKED_AT = 4096;
    /** One control character in so many letters makes a file no text. */
    private static final int CONTROL_IN = 50;

    private TextDecoder() {
    }

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        return wide != null ? new String(bytes, wide) : narrow(bytes);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int index = 0; index < start.length; index++) {
            if (index >= bytes.length || (bytes[index] & 0xFF) != start[index]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: every second byte of plain letters is zero. */
    private static Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int even = 0;
        int odd = 0;
        for (int index = 0; index < length; index++) {
            if (bytes[index] == 0) {
                even += index % 2 == 0 ? 1 : 0;
                odd += index % 2;
            }
        }
        if (odd > length / 5 && even < odd / 10) {
            return StandardCharsets.UTF_16LE;
        }
        return even > length / 5 && odd < even / 10 ? StandardCharsets.UTF_16BE : null;
    }

    private static String narrow(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            String lenient = new String(bytes, StandardCharsets.UTF_8);
            long broken = lenient.chars().filter(letter -> letter == UNKNOWN).count();
            long good = lenient.chars().filter(letter -> letter > '~' && letter != UNKNOWN).count();
            return good > broken * GOOD_FOR_ONE_BROKEN ? lenient : windows(bytes);
        }
    }

    /** Bytes for which windows-1252 has no letter stay as control characters, so that nothing is lost. */
    private static String windows(byte[] bytes) {
        char[] letters = new String(bytes, WINDOWS).toCharArray();
        for (int index = 0; index < letters.length; index++) {
            if (letters[index] == UNKNOWN) {
                letters[index] = (char) (bytes[index] & 0xFF);
            }
        }
        return new String(letters);
    }

    /** True when so many control characters stand in it that it is no text. */
    static boolean isBinary(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        long control = start.chars().filter(letter -> letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r')
                .count();
        return control * CONTROL_IN > start.length() || start.indexOf('\0') >= 0;
    }
}
