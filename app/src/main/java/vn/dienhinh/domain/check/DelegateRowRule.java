package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;

/** Each row of the list of those who attend, by itself. */
final class DelegateRowRule implements Rule {

    private static final String LIST = "delegates";
    private static final String NAME = "fullName";

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        List<Delegate> delegates = conference.delegates();
        for (int index = 0; index < delegates.size(); index++) {
            Delegate delegate = delegates.get(index);
            if (!delegate.isBlank()) {
                PersonCheck row = new PersonCheck(LIST, index, delegate.id(), delegate.fullName(), found);
                checkFilledIn(delegate, row);
                row.name(NAME);
                row.birth("birthYear", delegate.birthYear(), delegate.birthDate(), today);
            }
        }
        return found;
    }

    private static void checkFilledIn(Delegate delegate, PersonCheck row) {
        if (delegate.fullName().isEmpty()) {
            row.add(FindingCodes.DELEGATE_NAME_MISSING, Severity.ERROR, NAME);
        }
        if (delegate.category() == null) {
            row.add(FindingCodes.DELEGATE_CATEGORY_MISSING, Severity.ERROR, "category");
        }
        if (delegate.category() == DelegateCategory.EXEMPLAR_COLLECTIVE && delegate.collective().isEmpty()) {
            row.add(FindingCodes.DELEGATE_COLLECTIVE_MISSING, Severity.WARNING, "collective");
        }
    }
}
