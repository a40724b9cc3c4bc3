package vn.dienhinh.domain.conference;

import java.util.List;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Who does what: one numbered heading under "Tổ chức thực hiện".
 *
 * @param id        stable id inside the conference
 * @param assignee  office, body or person: "Phòng Văn hóa - Xã hội"
 * @param requested true for a body that the unit can only ask ("Đề nghị Ủy ban MTTQ ...")
 * @param tasks     what is to be done, one entry a duty
 */
public record Assignment(String id, String assignee, boolean requested, List<String> tasks) {

    public Assignment {
        id = VietnameseText.line(id);
        assignee = VietnameseText.line(assignee);
        tasks = tasks == null ? List.of() : tasks.stream().map(VietnameseText::line).filter(t -> !t.isEmpty()).toList();
    }

    /** An assignment with nothing filled in but its id. */
    public static Assignment blank(String id) {
        return new Assignment(id, "", false, List.of());
    }

    public Assignment withAssignee(String value) {
        return new Assignment(id, value, requested, tasks);
    }

    public Assignment withRequested(boolean value) {
        return new Assignment(id, assignee, value, tasks);
    }

    public Assignment withTasks(List<String> value) {
        return new Assignment(id, assignee, requested, value);
    }
}
