package vn.dienhinh.infrastructure.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells a disk without room from other failures; Java has no exception of its own for it. */
public final class FullDisk {

    private static final List<String> SAYINGS =
            List.of("no space", "not enough space", "quota exceeded", "file too large");
    private static final long TOO_LITTLE = 64 * 1024;

    private FullDisk() {
    }

    /** True where the failure or one of its causes says in English that there is no room. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (SAYINGS.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The same for a failure to write into a folder; systems that speak other languages are asked how much room is left. */
    public static boolean isCauseOf(Throwable failure, Path folder) {
        return isCauseOf(failure) || hasLessThan(folder, TOO_LITTLE);
    }

    /** True where a folder's disk has less room than that, in bytes; false where it does not tell. */
    static boolean hasLessThan(Path folder, long bytes) {
        try {
            return Files.isDirectory(folder) && Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException e) {
            return false;
        }
    }
}
