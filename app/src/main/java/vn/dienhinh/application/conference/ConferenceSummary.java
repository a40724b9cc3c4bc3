package vn.dienhinh.application.conference;

import java.time.Instant;

/**
 * A conference on the start page.
 *
 * @param id        its id
 * @param title     the meeting's name
 * @param unitName  who holds it: "xã Đại Sơn"
 * @param changedAt when it was changed last
 */
public record ConferenceSummary(String id, String title, String unitName, Instant changedAt) {
}
