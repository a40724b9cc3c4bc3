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

    /** How much of a row still wants looking at. */
    private enum State { BLANK, SOUND, DOUBTFUL }

    private final RowMemory<Delegate, State> states = new RowMemory<>(DelegateRowRule::state);

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        List<Delegate> delegates = conference.delegates();
        List<State> known = states.of(delegates);
        for (int index = 0; index < delegates.size(); index++) {
            if (known.get(index) != State.BLANK) {
                check(delegates.get(index), index, known.get(index), today, found);
            }
        }
        return found;
    }

    private static void check(Delegate delegate, int index, State state, LocalDate today, List<Finding> found) {
        PersonCheck row = new PersonCheck(LIST, index, delegate.id(), delegate.fullName(), found);
        if (state == State.DOUBTFUL) {
            checkFilledIn(delegate, row);
            row.name(NAME);
        }
        row.birth("birthYear", delegate.birthYear(), delegate.birthDate(), today);
    }

    /** A sound row has nothing to be said of but, as days go by, its birth. */
    private static State state(Delegate delegate) {
        if (delegate.isBlank()) {
            return State.BLANK;
        }
        List<Finding> found = new ArrayList<>();
        PersonCheck row = new PersonCheck(LIST, 0, delegate.id(), delegate.fullName(), found);
        checkFilledIn(delegate, row);
        row.name(NAME);
        return found.isEmpty() ? State.SOUND : State.DOUBTFUL;
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
