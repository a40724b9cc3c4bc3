package vn.dienhinh.domain.dossier;

import java.util.List;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Who is sent to the superior's congress. Cap and shares of the unit's own meeting do not touch it.
 *
 * @param event  the superior's meeting: "Đại hội Thi đua yêu nước tỉnh Cao Bằng lần thứ VI"; empty while not known
 * @param quota  how many the superior allots; null while not allotted
 * @param people who is sent, in order
 */
public record CongressList(String event, Integer quota, List<CongressDelegate> people) {

    public CongressList {
        event = VietnameseText.line(event);
        people = people == null ? List.of() : List.copyOf(people);
    }

    /** Nobody picked, nothing allotted. */
    public static CongressList blank() {
        return new CongressList("", null, List.of());
    }

    public CongressList withEvent(String value) {
        return new CongressList(value, quota, people);
    }

    public CongressList withQuota(Integer value) {
        return new CongressList(event, value, people);
    }

    public CongressList withPeople(List<CongressDelegate> value) {
        return new CongressList(event, quota, value);
    }
}
