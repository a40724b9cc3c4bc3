package vn.dienhinh.application.backup;

import java.time.LocalDateTime;

/**
 * A conference in a backup, or in the store beside it.
 *
 * @param id        its id
 * @param title     the meeting's name
 * @param unitName  who holds it
 * @param people    how many delegates are on its list
 * @param changedAt when it was changed last, UTC
 */
public record BackedUpConference(String id, String title, String unitName, int people, LocalDateTime changedAt) {
}
