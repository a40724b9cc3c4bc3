package vn.dienhinh.application.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.dienhinh.domain.text.LegacyText;
import vn.dienhinh.domain.text.LetterTable;

/** What tells old encodings and reads them, with the tables of the program's resources. */
public final class OldEncodings {

    private static final String FOLDER = "/vn/dienhinh/letters/";
    private static final LegacyText LEGACY = new LegacyText(table("tcvn3.txt"), table("vni.txt"), table("windows-1258.txt"));

    private OldEncodings() {
    }

    /** It holds no state: one for everybody. */
    public static LegacyText legacyText() {
        return LEGACY;
    }

    private static LetterTable table(String name) {
        try (InputStream in = OldEncodings.class.getResourceAsStream(FOLDER + name)) {
            return new LetterTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
