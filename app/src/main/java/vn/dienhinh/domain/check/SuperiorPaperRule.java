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

/** The superior's paper must be citable (NĐ 30/2020/NĐ-CP, Phụ lục I, II.6a) and must speak of this kind of unit. */
final class SuperiorPaperRule implements Rule {

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        checkPapers(conference, found);
        if (conference.rules().scopes().isEmpty()) {
            found.add(Finding.of(FindingCodes.RULES_MISSING, Severity.ERROR, Place.field(Step.RULES, "rules.scopes")));
        } else if (conference.scope().isEmpty()) {
            found.add(Finding.of(FindingCodes.RULES_NO_SCOPE, Severity.ERROR,
                    Place.field(Step.RULES, "rules.scopes"), conference.unit().kind())
                    .from(Sources.leadingPaper(conference)));
        }
        return found;
    }

    private static void checkPapers(Conference conference, List<Finding> found) {
        List<LegalBasis> papers = conference.superiorPapers();
        String list = conference.scope().filter(scope -> !scope.papers().isEmpty())
                .map(scope -> "rules.scopes[" + conference.rules().scopes().indexOf(scope) + "].papers")
                .orElse("rules.papers");
        if (papers.isEmpty()) {
            found.add(Finding.of(FindingCodes.PAPER_MISSING, Severity.ERROR,
                    Place.field(Step.RULES, "rules.papers")));
        }
        for (int index = 0; index < papers.size(); index++) {
            LegalBasis paper = papers.get(index);
            if (paper.number().isEmpty()) {
                found.add(Finding.of(FindingCodes.PAPER_NUMBER_MISSING, Severity.ERROR, paper(list, index, "number")));
            }
            if (paper.issuer().isEmpty()) {
                found.add(Finding.of(FindingCodes.PAPER_ISSUER_MISSING, Severity.ERROR, paper(list, index, "issuer")));
            }
            if (paper.date() == null) {
                found.add(Finding.of(FindingCodes.PAPER_DATE_MISSING, Severity.WARNING, paper(list, index, "date")));
            }
        }
    }

    private static Place paper(String list, int index, String field) {
        return Place.entry(Step.RULES, list, index, field, "");
    }
}
