package vn.dienhinh.domain.check;

import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.Source;

/** Names the paper that a rule comes from where the rule itself does not. */
final class Sources {

    private Sources() {
    }

    /** The superior's leading paper as a source; none where it is not known. */
    static Source leadingPaper(Conference conference) {
        return conference.rules().leadingPaper().filter(paper -> !paper.isBlank()).map(LegalBasis::citation)
                .map(paper -> new Source(paper, "", "")).orElse(Source.none());
    }

    /** The rule's own source, else the superior's leading paper. */
    static Source orLeadingPaper(Source source, Conference conference) {
        return source.isNone() && source.section().isEmpty() ? leadingPaper(conference) : source;
    }
}
