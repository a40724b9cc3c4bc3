package vn.dienhinh.ui.step.form;

import java.util.stream.Collectors;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.messages.Messages;

/** The state of the question of attendance in sentences. */
final class AttendanceWords {

    private final Messages messages;

    AttendanceWords(Messages messages) {
        this.messages = messages;
    }

    /** What holds, and why; or what is missing, and what to do. */
    String answer(Conference conference) {
        Integer workforce = conference.unit().workforce();
        return switch (AttendanceQuestion.state(conference)) {
            case NO_RULES -> messages.get("form.attendance.noRules", conference.unit().kind().word());
            case WORKFORCE_MISSING -> messages.get("form.attendance.workforceMissing", said(conference));
            case NOT_STATED -> messages.get("form.attendance.notStated");
            case SILENT -> messages.get("form.attendance.silent", workforce, said(conference));
            case RULED -> ruled(conference.sizeRule().orElseThrow(), workforce);
        };
    }

    private String ruled(SizeRule rule, Integer workforce) {
        String key = "form.attendance.ruled." + rule.attendance();
        return rule.isForEveryWorkforce() ? messages.get(key)
                : messages.get(key + ".workforce", workforce, range(rule));
    }

    /** All that the paper does say: "dưới 300 người thì họp toàn thể; từ 301 người trở lên thì họp đại biểu". */
    private String said(Conference conference) {
        return AttendanceQuestion.sizes(conference).stream()
                .map(rule -> messages.get("form.attendance.said." + rule.attendance(), range(rule)))
                .collect(Collectors.joining("; "));
    }

    /** "dưới 300 người", "từ 301 người trở lên", "từ 100 đến dưới 300 người", "mọi đơn vị". */
    String range(SizeRule rule) {
        if (rule.isForEveryWorkforce()) {
            return messages.get("form.range.all");
        }
        if (rule.workforceFrom() == null) {
            return messages.get("form.range.below", rule.workforceBelow());
        }
        return rule.workforceBelow() == null ? messages.get("form.range.from", rule.workforceFrom())
                : messages.get("form.range.between", rule.workforceFrom(), rule.workforceBelow());
    }
}
