package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.RuleProfile;

/** The superior's paper must be citable (NĐ 30/2020/NĐ-CP, Phụ lục I, II.6a) and must speak of this kind of unit. */
final class SuperiorPaperRule implements Rule {

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        checkPapers(conference.rules(), found);
        if (conference.rules().scopes().isEmpty()) {
            found.add(Finding.of(FindingCodes.RULES_MISSING, Severity.ERROR, Place.field(Step.RULES, "rules.scopes")));
        } else if (conference.scope().isEmpty()) {
            found.add(Finding.of(FindingCodes.RULES_NO_SCOPE, Severity.ERROR,
                    Place.field(Step.RULES, "rules.scopes"), conference.unit().kind())
                    .from(Sources.leadingPaper(conference)));
        }
        return found;
    }

    private static void checkPapers(RuleProfile rules, List<Finding> found) {
        if (rules.papers().isEmpty()) {
            found.add(Finding.of(FindingCodes.PAPER_MISSING, Severity.ERROR,
                    Place.field(Step.RULES, "rules.papers")));
        }
        for (int index = 0; index < rules.papers().size(); index++) {
            LegalBasis paper = rules.papers().get(index);
            if (paper.number().isEmpty()) {
                found.add(Finding.of(FindingCodes.PAPER_NUMBER_MISSING, Severity.ERROR, paper(index, "number")));
            }
            if (paper.issuer().isEmpty()) {
                found.add(Finding.of(FindingCodes.PAPER_ISSUER_MISSING, Severity.ERROR, paper(index, "issuer")));
            }
            if (paper.date() == null) {
                found.add(Finding.of(FindingCodes.PAPER_DATE_MISSING, Severity.WARNING, paper(index, "date")));
            }
        }
    }

    private static Place paper(int index, String field) {
        return Place.entry(Step.RULES, "rules.papers", index, field, "");
    }
}
