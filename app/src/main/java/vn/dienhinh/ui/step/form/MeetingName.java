package vn.dienhinh.ui.step.form;

import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.text.VietnameseText;

/** The meeting's name: composed from form, unit, ordinal and period until the clerk words it otherwise. */
final class MeetingName {

    private MeetingName() {
    }

    /** True when the name is the clerk's own wording. */
    static boolean isOwn(Conference conference) {
        return conference.meeting().title() != null;
    }

    /** The name as typed; an empty one, and one that says what the composed one says, leave it composed. */
    static Conference typed(Conference conference, String text) {
        String name = VietnameseText.line(text);
        boolean composed = name.isEmpty() || name.equals(conference.composedTitle());
        return conference.withMeeting(conference.meeting().withTitle(composed ? null : name));
    }
}
