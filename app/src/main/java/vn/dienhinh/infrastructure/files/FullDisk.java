package vn.dienhinh.infrastructure.files;

import java.util.Locale;

/** Tells a disk without room from other failures; Java has no exception of its own for it. */
public final class FullDisk {

    private FullDisk() {
    }

    /** True where the failure or one of its causes says that there is no room. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space") || message.contains("not enough space") || message.contains("quota")) {
                return true;
            }
        }
        return false;
    }
}
