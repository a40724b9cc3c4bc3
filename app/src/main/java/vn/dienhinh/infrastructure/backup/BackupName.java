package vn.dienhinh.infrastructure.backup;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.backup.BackupReason;

/** Names of backup files: time (UTC) and reason, so that even a damaged one tells both. */
final class BackupName {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'-'HHmmss");
    private static final String END = ".zip";
    private static final Pattern NAME = Pattern.compile("(\\d{8}-\\d{6})-([a-z]+(?:-[a-z]+)*)(?:-\\d+)?\\.zip");

    private BackupName() {
    }

    static String of(LocalDateTime madeAt, BackupReason reason) {
        return TIME.format(madeAt) + "-" + reason.slug() + END;
    }

    /** The same name with a number, for a second backup of one second. */
    static String numbered(String name, int number) {
        return name.substring(0, name.length() - END.length()) + "-" + number + END;
    }

    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    static LocalDateTime madeAt(String name) {
        Matcher matcher = NAME.matcher(name);
        try {
            return matcher.matches() ? LocalDateTime.parse(matcher.group(1), TIME) : LocalDateTime.MIN;
        } catch (java.time.format.DateTimeParseException e) {
            return LocalDateTime.MIN;
        }
    }

    static BackupReason reason(String name) {
        Matcher matcher = NAME.matcher(name);
        String slug = matcher.matches() ? matcher.group(2) : "";
        for (BackupReason reason : BackupReason.values()) {
            if (reason.slug().equals(slug)) {
                return reason;
            }
        }
        return BackupReason.BY_HAND;
    }
}
