package vn.dienhinh.domain.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** UTF-8 that was read as windows-1252 and stored so: "Nguyá»…n" for "Nguyễn". */
final class DoubleUtf8 {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FIRST_WINDOWS = 0x80;
    private static final int LAST_WINDOWS = 0x9F;
    private static final byte NO_BYTE = (byte) '?';

    private DoubleUtf8() {
    }

    /** The text as it was before; the text as it is when it never was such a thing. */
    static String mended(String text) {
        byte[] bytes = new byte[text.length()];
        for (int index = 0; index < bytes.length; index++) {
            char letter = text.charAt(index);
            bytes[index] = byteOf(letter);
            if (bytes[index] == NO_BYTE && letter != '?') {
                return text;
            }
        }
        try {
            String mended = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Normalizer.normalize(mended, Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    /** Bytes that windows-1252 has no letter for are kept as control characters by most programs. */
    private static byte byteOf(char letter) {
        if (letter < FIRST_WINDOWS || letter >= FIRST_WINDOWS && letter <= LAST_WINDOWS) {
            return (byte) letter;
        }
        return String.valueOf(letter).getBytes(WINDOWS)[0];
    }
}
