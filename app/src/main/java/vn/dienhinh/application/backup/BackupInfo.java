package vn.dienhinh.application.backup;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A backup on the shelf.
 *
 * @param name          its file's name, by which it is asked for
 * @param madeAt        when it was made, UTC; from the name where the file can't be read
 * @param reason        why it was made
 * @param subject       id of the conference that the reason is about; empty for the whole store
 * @param schemaVersion the form of the store in it; 0 where it can't be read
 * @param bytes         length of the file
 * @param conferences   what is in it, the one changed last first; empty where it can't be read
 * @param state         whether it can be used
 */
public record BackupInfo(String name, LocalDateTime madeAt, BackupReason reason, String subject, int schemaVersion,
                         long bytes, List<BackedUpConference> conferences, BackupState state) {

    public BackupInfo {
        conferences = List.copyOf(conferences);
    }

    /** True where it can be brought back. */
    public boolean isGood() {
        return state == BackupState.GOOD;
    }

    /** How many people are on the lists of all its conferences. */
    public int people() {
        return conferences.stream().mapToInt(BackedUpConference::people).sum();
    }
}
