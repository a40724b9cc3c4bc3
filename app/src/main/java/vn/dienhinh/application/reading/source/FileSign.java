package vn.dienhinh.application.reading.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;

/** What a file is that no reader takes, by its first bytes. */
final class FileSign {

    private static final List<String> PICTURES = List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "BM", "II*\0", "MM\0*");
    private static final List<String> ARCHIVES = List.of("Rar!", "7z\u00BC\u00AF", "\u001F\u008B", "PK");
    private static final List<String> PROGRAMS = List.of("MZ", "\u007FELF");
    private static final int LENGTH = 16;

    private FileSign() {
    }

    static Problem of(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, LENGTH), StandardCharsets.ISO_8859_1);
        if (PICTURES.stream().anyMatch(start::startsWith) || start.startsWith("RIFF") && start.startsWith("WEBP", 8)
                || start.startsWith("ftyphei", 4)) {
            return Problem.PICTURE;
        }
        if (ARCHIVES.stream().anyMatch(start::startsWith)) {
            return Problem.ARCHIVE;
        }
        return PROGRAMS.stream().anyMatch(start::startsWith) ? Problem.PROGRAM : Problem.OTHER_KIND;
    }
}
