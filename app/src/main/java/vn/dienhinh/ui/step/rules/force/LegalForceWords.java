package vn.dienhinh.ui.step.rules.force;

import java.time.LocalDate;
import vn.dienhinh.application.rule.LegalForceLibrary.Row;
import vn.dienhinh.domain.check.text.LegalForceEntry;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.messages.Messages;

/** An entry in sentences; the last day of force is said as the first day without. */
final class LegalForceWords {

    private final Messages messages;

    LegalForceWords(Messages messages) {
        this.messages = messages;
    }

    /** "Có hiệu lực từ 01/01/2024, hết hiệu lực từ 01/7/2025. Nay theo Nghị định số 152/2025/NĐ-CP." */
    String state(LegalForceEntry entry, LocalDate today) {
        boolean past = entry.until() != null && today.isAfter(entry.until());
        String from = entry.from() == null ? "" : OfficialDate.shortForm(entry.from());
        String gone = entry.until() == null ? "" : OfficialDate.shortForm(entry.until().plusDays(1));
        String days = entry.until() == null
                ? messages.get(from.isEmpty() ? "force.state.holds" : "force.state.from", from)
                : messages.get((past ? "force.state.gone" : "force.state.going") + (from.isEmpty() ? "" : ".from"),
                        gone, from);
        return entry.now().isEmpty() ? days : days + " " + messages.get("force.state.now", entry.now());
    }

    /** Where that is said, and whose entry it is. */
    String origin(Row row) {
        String source = row.entry().source().isEmpty() ? messages.get("force.source.none")
                : messages.get("force.source", row.entry().source());
        return messages.get("force.origin." + row.origin()) + " " + source;
    }
}
