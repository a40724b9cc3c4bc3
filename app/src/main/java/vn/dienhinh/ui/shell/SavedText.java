package vn.dienhinh.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.dienhinh.application.conference.SaveState;
import vn.dienhinh.messages.Messages;

/**
 * What the status bar says of saving.
 *
 * @param text   "Đã lưu lúc 10:32"
 * @param failed true when the last edit is not on disk
 */
record SavedText(String text, boolean failed) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static SavedText of(SaveState state, Messages messages, ZoneId zone) {
        if (state instanceof SaveState.Saved saved) {
            return new SavedText(saved.at() == null ? messages.get("status.unchanged")
                    : messages.get("status.saved", TIME.format(saved.at().atZone(zone))), false);
        }
        boolean failed = state instanceof SaveState.Failed;
        return new SavedText(messages.get(failed ? "status.failed" : "status.saving"), failed);
    }
}
