package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.dienhinh.domain.check.text.LegalForce;
import vn.dienhinh.domain.check.text.LegalForceEntry;
import vn.dienhinh.domain.check.text.TextCodes;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.OpeningStyle;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.LegalBasis;

/** Laws and decrees that the plan cites and that no longer hold on its day. */
final class LegalBasisRule implements Rule {

    private final Supplier<LegalForce> force;

    /** @param force which laws and decrees hold when, asked anew at every check */
    LegalBasisRule(Supplier<LegalForce> force) {
        this.force = force;
    }

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        LocalDate own = conference.plan().head().date();
        LocalDate day = own != null ? own : ConferenceFacts.of(conference, today).notBefore();
        check("rules.papers", conference.rules().papers(), day, found);
        conference.scope().ifPresent(scope -> check("rules.scopes[" + conference.rules().scopes().indexOf(scope)
                + "].papers", scope.papers(), day, found));
        if (conference.plan().openingStyle() == OpeningStyle.LEGAL_BASES) {
            check("rules.legalBasesInUse", conference.rules().legalBasesInUse(), day, found);
        }
        return found;
    }

    private void check(String list, List<LegalBasis> papers, LocalDate day, List<Finding> found) {
        for (int index = 0; index < papers.size(); index++) {
            LegalBasis paper = papers.get(index);
            LegalForceEntry span = force.get().of(paper.number()).orElse(null);
            Place place = Place.entry(Step.RULES, list, index, "number", "");
            if (span != null && span.until() != null && day.isAfter(span.until())) {
                found.add(Finding.of(TextCodes.BASIS_EXPIRED, Severity.WARNING, place, paper.citation(), span.until(),
                        span.now()));
            } else if (span != null && span.from() != null && day.isBefore(span.from())) {
                found.add(Finding.of(TextCodes.BASIS_NOT_YET, Severity.INFO, place, paper.citation(), span.from()));
            }
        }
    }
}
