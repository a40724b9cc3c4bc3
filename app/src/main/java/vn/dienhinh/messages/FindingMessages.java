package vn.dienhinh.messages;

import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;

/** Findings as sentences. */
public final class FindingMessages {

    private final Messages messages;

    public FindingMessages(Messages messages) {
        this.messages = messages;
    }

    /** The sentence of a finding. */
    public String sentence(Finding finding) {
        return messages.get("finding." + finding.code(), finding.arguments().toArray());
    }

    /** Why: rule, paper and figures. */
    public String reason(Finding finding) {
        return finding.source().words();
    }

    /** What a mend would do. */
    public String fix(Fix fix) {
        return fix.toString();
    }
}
