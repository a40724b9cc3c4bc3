package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.dossier.CongressList;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;

/** Who is sent to the superior's congress: as many as allotted, and each with what a short profile tells. */
final class CongressRule implements Rule {

    private static final String LIST = "dossier.congress.people";
    private static final Place QUOTA = Place.field(Step.DELEGATES, "dossier.congress.quota");

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        CongressList congress = conference.dossier().congress();
        checkQuota(congress, found);
        for (int index = 0; index < congress.people().size(); index++) {
            checkPerson(congress.people().get(index).person(), index, today, found);
        }
        return found;
    }

    private static void checkQuota(CongressList congress, List<Finding> found) {
        int sent = congress.people().size();
        Integer quota = congress.quota();
        if (quota == null) {
            if (sent > 0) {
                found.add(Finding.of(FindingCodes.CONGRESS_QUOTA_NOT_STATED, Severity.INFO, QUOTA, sent));
            }
        } else if (sent > quota) {
            found.add(Finding.of(FindingCodes.CONGRESS_QUOTA_EXCEEDED, Severity.ERROR, QUOTA, sent, quota,
                    sent - quota));
        } else if (sent < quota) {
            found.add(Finding.of(FindingCodes.CONGRESS_QUOTA_FREE, Severity.INFO, QUOTA, sent, quota, quota - sent));
        }
    }

    private static void checkPerson(Delegate person, int index, LocalDate today, List<Finding> found) {
        PersonCheck row = new PersonCheck(LIST, index, person.id(), person.fullName(), found);
        if (person.fullName().isEmpty()) {
            row.add(FindingCodes.CONGRESS_NAME_MISSING, Severity.ERROR, "person.fullName");
        }
        if (person.birthYear() == null) {
            row.add(FindingCodes.CONGRESS_BIRTH_MISSING, Severity.WARNING, "person.birthYear");
        }
        if (person.position().isEmpty()) {
            row.add(FindingCodes.CONGRESS_POSITION_MISSING, Severity.WARNING, "person.position");
        }
        row.name("person.fullName");
        row.birth("person.birthYear", person.birthYear(), person.birthDate(), today);
    }
}
