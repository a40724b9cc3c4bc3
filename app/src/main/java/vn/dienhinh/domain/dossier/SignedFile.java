package vn.dienhinh.domain.dossier;

import java.util.regex.Pattern;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * The PDF of a paper that bears its signature, scanned or signed digitally. The file itself is kept beside the store
 * under its hash, so that copies of a conference share it and undo finds it again.
 *
 * @param name   as the file was called: "to trinh da ky.pdf"
 * @param sha256 of its content, in small hexadecimal digits
 */
public record SignedFile(String name, String sha256) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public SignedFile {
        name = VietnameseText.line(name);
        sha256 = VietnameseText.line(sha256);
    }

    /** False for a hash from a file of others that is none: it must not become part of a path. */
    public boolean hasHash() {
        return HASH.matcher(sha256).matches();
    }
}
