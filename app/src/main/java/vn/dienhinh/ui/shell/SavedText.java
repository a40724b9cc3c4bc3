package vn.dienhinh.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import vn.dienhinh.application.conference.SaveState;
import vn.dienhinh.application.conference.Unsaved;
import vn.dienhinh.messages.Messages;

/**
 * What the status bar says of saving.
 *
 * @param text    "Đã lưu lúc 10:32"
 * @param details what is not saved, in one sentence; empty when everything is
 * @param failed  true when the last edit is not on disk
 */
record SavedText(String text, String details, boolean failed) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static SavedText of(SaveState state, Unsaved unsaved, Messages messages, ZoneId zone) {
        if (state instanceof SaveState.Saved saved) {
            return new SavedText(saved.at() == null ? messages.get("status.unchanged")
                    : messages.get("status.saved", TIME.format(saved.at().atZone(zone))), "", false);
        }
        if (state instanceof SaveState.Failed failed && unsaved.count() > 0) {
            String why = messages.get("status.failed." + failed.cause().reason());
            return new SavedText(
                    messages.get("status.failed", unsaved.count(), TIME.format(unsaved.since().atZone(zone)), why),
                    messages.get("status.failed.details", names(unsaved, messages)), true);
        }
        return new SavedText(messages.get("status.saving"), "", false);
    }

    /** The last edits by name: "sửa tên đơn vị; xóa 3 đại biểu". */
    static String names(Unsaved unsaved, Messages messages) {
        String names = unsaved.last().stream().map(edit -> EditNames.words(messages, edit))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? messages.get("status.failed.unnamed") : names;
    }
}
