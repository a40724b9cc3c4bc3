package vn.dienhinh.application.backup;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the newest ones, and the newest of each of the last hours, days, weeks and months in which
 * there were any, so that a long absence costs none. A damaged backup takes no place from a good one.
 */
public final class BackupRotation {

    /** How long people removed from a conference can be brought back. */
    public static final Duration ERASURE_UNDOABLE = Duration.ofDays(30);

    private static final int NEWEST = 3;
    private static final int HOURS = 6;
    private static final int DAYS = 7;
    private static final int WEEKS = 5;
    private static final int MONTHS = 12;

    private BackupRotation() {
    }

    /**
     * The backups to remove.
     *
     * @param shelf all backups
     * @param now   UTC
     */
    public static List<BackupInfo> toRemove(List<BackupInfo> shelf, LocalDateTime now) {
        Set<BackupInfo> kept = new HashSet<>();
        List<BackupInfo> good = shelf.stream().filter(BackupInfo::isGood)
                .sorted(Comparator.comparing(BackupInfo::madeAt).reversed()).toList();
        good.stream().limit(NEWEST).forEach(kept::add);
        keepNewestOfEach(good, HOURS, time -> time.truncatedTo(ChronoUnit.HOURS), kept);
        keepNewestOfEach(good, DAYS, LocalDateTime::toLocalDate, kept);
        keepNewestOfEach(good, WEEKS, time -> time.get(IsoFields.WEEK_BASED_YEAR) + "/"
                + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), kept);
        keepNewestOfEach(good, MONTHS, time -> time.getLong(ChronoField.PROLEPTIC_MONTH), kept);
        keepNewestOfEachReason(good, kept);
        shelf.stream().filter(backup -> !backup.isGood()).sorted(Comparator.comparing(BackupInfo::madeAt).reversed())
                .limit(NEWEST).forEach(kept::add);
        kept.removeAll(withErasedPeople(shelf, now));
        good.stream().filter(backup -> isUndo(backup, now)).forEach(kept::add);
        List<BackupInfo> removed = new ArrayList<>(shelf);
        removed.removeAll(kept);
        return removed;
    }

    private static void keepNewestOfEach(List<BackupInfo> newestFirst, int number,
                                         Function<LocalDateTime, Object> span, Set<BackupInfo> kept) {
        Set<Object> seen = new HashSet<>();
        for (BackupInfo backup : newestFirst) {
            if (seen.size() < number && seen.add(span.apply(backup.madeAt()))) {
                kept.add(backup);
            }
        }
    }

    /** The state before an import stays to be had although the program was closed in the same hour. */
    private static void keepNewestOfEachReason(List<BackupInfo> newestFirst, Set<BackupInfo> kept) {
        Set<BackupReason> seen = new HashSet<>();
        newestFirst.stream().filter(backup -> seen.add(backup.reason())).forEach(kept::add);
    }

    /** A backup through which a removal of people can still be undone. */
    private static boolean isUndo(BackupInfo backup, LocalDateTime now) {
        return backup.reason() == BackupReason.BEFORE_ERASURE && now.isBefore(backup.madeAt().plus(ERASURE_UNDOABLE));
    }

    /** Once a removal can't be undone any more, it holds for the backups too: all from before it that name the people. */
    private static Set<BackupInfo> withErasedPeople(List<BackupInfo> shelf, LocalDateTime now) {
        Set<BackupInfo> erased = new HashSet<>();
        for (BackupInfo erasure : shelf) {
            if (erasure.reason() == BackupReason.BEFORE_ERASURE && !isUndo(erasure, now)) {
                shelf.stream().filter(backup -> !backup.madeAt().isAfter(erasure.madeAt()))
                        .filter(backup -> names(backup, erasure.subject())).forEach(erased::add);
            }
        }
        return erased;
    }

    /** One that can't be read may hold anybody. */
    private static boolean names(BackupInfo backup, String conference) {
        return !backup.isGood() || backup.conferences().stream().anyMatch(one -> one.id().equals(conference));
    }
}
