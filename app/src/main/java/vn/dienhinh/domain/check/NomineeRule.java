package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.commendation.NomineeKind;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;

/** Each person and collective proposed for commendation, by itself. */
final class NomineeRule implements Rule {

    private static final String LIST = "dossier.commendation.nominees";

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        Commendation commendation = conference.dossier().commendation();
        for (int index = 0; index < commendation.nominees().size(); index++) {
            Nominee nominee = commendation.nominees().get(index);
            PersonCheck row = new PersonCheck(LIST, index, nominee.id(), nominee.name(), found);
            checkFilledIn(nominee, commendation.awardOf(nominee), row);
            if (nominee.kind() == NomineeKind.INDIVIDUAL) {
                row.name("name");
                row.birth("birthYear", nominee.birthYear(), null, today);
            }
        }
        return found;
    }

    private static void checkFilledIn(Nominee nominee, String award, PersonCheck row) {
        if (nominee.name().isEmpty()) {
            row.add(FindingCodes.NOMINEE_NAME_MISSING, Severity.ERROR, "name");
        }
        if (award.isEmpty()) {
            row.add(FindingCodes.NOMINEE_AWARD_MISSING, Severity.WARNING, "award");
        }
        if (nominee.achievements().isEmpty() && nominee.report() == null) {
            row.add(FindingCodes.NOMINEE_ACHIEVEMENTS_MISSING, Severity.WARNING, "achievements");
        }
    }
}
