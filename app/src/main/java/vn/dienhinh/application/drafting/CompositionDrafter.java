package vn.dienhinh.application.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.text.VietnameseText;

/** Drafts who comes and how many: everybody, or the shares, groups and cap that the rules state, as strictly as they do. */
final class CompositionDrafter {

    private final Wording wording;
    private final PlanAnnexes annexes;

    CompositionDrafter(Wording wording) {
        this.wording = wording;
        this.annexes = new PlanAnnexes(wording);
    }

    String draft(Conference conference, Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        if (meetsInPlenary(conference)) {
            lines.add(wording.text("plan.composition.plenary", values));
        } else {
            addDelegates(lines, conference, values);
        }
        if (conference.attending().stream().anyMatch(delegate -> !delegate.isBlank())) {
            String annex = annexes.label(conference, PlanAnnex.DELEGATES);
            lines.add(wording.text("plan.composition.annex", Map.of("annex", annex)));
        }
        return String.join("\n", lines);
    }

    static boolean meetsInPlenary(Conference conference) {
        return attendance(conference) == Attendance.PLENARY;
    }

    /** As the rules or the clerk's decision say, else as the meeting is planned; null while undecided. */
    static Attendance attendance(Conference conference) {
        return conference.attendance().orElse(conference.meeting().attendance());
    }

    private void addDelegates(List<String> lines, Conference conference, Map<String, String> values) {
        ShareRule shares = conference.shares();
        List<String> looksTo = conference.scope().map(RuleScope::looksTo).orElse(List.of());
        Map<String, String> own = withShares(values, shares);
        if (shares.isStated() || looksTo.isEmpty()) {
            lines.add(wording.text("plan.composition.members", own));
        }
        if (shares.isStated()) {
            lines.add(wording.text("plan.composition.shares", own));
        }
        if (!looksTo.isEmpty()) {
            String key = shares.isStated() ? "withShares" : "withoutShares";
            lines.add(wording.text("plan.composition.looksTo." + key, own));
            lines.addAll(OfficialList.lines("+ ", looksTo));
        }
        if (!conference.unit().formerLocalities().isEmpty()) {
            lines.add(wording.text("plan.composition.former", own));
        }
        lines.add(number(conference, own));
    }

    private Map<String, String> withShares(Map<String, String> values, ShareRule shares) {
        Map<String, String> own = new HashMap<>(values);
        String label = shares.guestLabel().isEmpty()
                ? wording.text("plan.composition.guestLabel")
                : VietnameseText.decapitalised(shares.guestLabel());
        own.put("guestLabel", label);
        if (shares.isStated()) {
            own.put("exemplarPercent", shares.exemplarPercent().toString());
            own.put("guestPercent", Objects.toString(shares.guestPercent(), ""));
            own.put("strictness", wording.text("plan.composition.strictness." + shares.kind()));
            own.put("guestStrictness", wording.text("plan.composition.guestStrictness." + shares.kind()));
        }
        return own;
    }

    private String number(Conference conference, Map<String, String> values) {
        Integer planned = conference.meeting().plannedDelegates();
        Integer cap = conference.cap().orElse(null);
        Integer capFrom = conference.sizeRule().map(SizeRule::capFrom).orElse(null);
        Map<String, String> own = new HashMap<>(values);
        own.put("planned", planned == null || planned.equals(cap) ? "" : planned.toString());
        if (cap == null) {
            own.put("number", own.remove("planned"));
        } else {
            own.put("cap", cap.toString());
            own.put("capFrom", Objects.toString(capFrom, ""));
            own.put("number", wording.text("plan.composition.number." + (capFrom == null ? "max" : "range"), own));
        }
        return wording.text("plan.composition.number", own);
    }
}
