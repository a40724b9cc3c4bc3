package vn.dienhinh.domain.conference;

import vn.dienhinh.domain.text.VietnameseText;

/**
 * One item of the meeting's running order.
 *
 * @param id       stable id inside the conference
 * @param text     what happens
 * @param minutes  how long, in minutes; null while not planned
 * @param inCharge who leads it; empty while not said
 * @param optional true for an item that may be left out ("nếu có")
 */
public record ProgrammeItem(String id, String text, Integer minutes, String inCharge, boolean optional) {

    public ProgrammeItem {
        id = VietnameseText.line(id);
        text = VietnameseText.line(text);
        inCharge = VietnameseText.line(inCharge);
    }

    /** An item with nothing filled in but its id. */
    public static ProgrammeItem blank(String id) {
        return new ProgrammeItem(id, "", null, "", false);
    }

    public ProgrammeItem withText(String value) {
        return new ProgrammeItem(id, value, minutes, inCharge, optional);
    }

    public ProgrammeItem withMinutes(Integer value) {
        return new ProgrammeItem(id, text, value, inCharge, optional);
    }

    public ProgrammeItem withInCharge(String value) {
        return new ProgrammeItem(id, text, minutes, value, optional);
    }

    public ProgrammeItem withOptional(boolean value) {
        return new ProgrammeItem(id, text, minutes, inCharge, value);
    }
}
