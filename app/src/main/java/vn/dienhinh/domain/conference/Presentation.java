package vn.dienhinh.domain.conference;

import java.time.LocalDate;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * A talk at the meeting (tham luận).
 *
 * @param id            stable id inside the conference
 * @param delegateId    id of the delegate who speaks; empty for somebody else
 * @param speaker       who speaks, as it is printed: "Bà Nông Thị Hoa, xóm Bản Khấy"
 * @param topic         about what; empty while not chosen
 * @param vettedOn      day on which the council passed it; null while it did not
 * @param minutes       how long; null while not planned
 * @param programmeItem id of the item of the programme in which it is held; empty for none
 */
public record Presentation(String id, String delegateId, String speaker, String topic, LocalDate vettedOn,
                           Integer minutes, String programmeItem) {

    public Presentation {
        id = VietnameseText.line(id);
        delegateId = VietnameseText.line(delegateId);
        speaker = VietnameseText.line(speaker);
        topic = VietnameseText.line(topic);
        programmeItem = VietnameseText.line(programmeItem);
    }

    /** A talk with nothing filled in but its id. */
    public static Presentation blank(String id) {
        return new Presentation(id, "", "", "", null, null, "");
    }

    /** Another speaker; given by hand, so it is no longer tied to a delegate. */
    public Presentation withSpeaker(String value) {
        return new Presentation(id, "", value, topic, vettedOn, minutes, programmeItem);
    }

    /** A delegate as speaker. */
    public Presentation withDelegate(String id, String printed) {
        return new Presentation(this.id, id, printed, topic, vettedOn, minutes, programmeItem);
    }

    public Presentation withTopic(String value) {
        return new Presentation(id, delegateId, speaker, value, vettedOn, minutes, programmeItem);
    }

    public Presentation withVettedOn(LocalDate value) {
        return new Presentation(id, delegateId, speaker, topic, value, minutes, programmeItem);
    }

    public Presentation withMinutes(Integer value) {
        return new Presentation(id, delegateId, speaker, topic, vettedOn, value, programmeItem);
    }

    public Presentation withProgrammeItem(String value) {
        return new Presentation(id, delegateId, speaker, topic, vettedOn, minutes, value);
    }
}
