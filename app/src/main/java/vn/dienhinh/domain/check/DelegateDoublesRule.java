package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.SamePerson;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;

/** Rows that are likely the same person. Only pointed out: two people may well share name and year. */
final class DelegateDoublesRule implements Rule {

    private final RowMemory<Delegate, String> nameKeys = new RowMemory<>(SamePerson::key);

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        List<Delegate> delegates = conference.delegates();
        List<String> keys = nameKeys.of(delegates);
        Map<String, List<Integer>> rowsOfName = new HashMap<>(2 * delegates.size());
        for (int index = 0; index < delegates.size(); index++) {
            Delegate delegate = delegates.get(index);
            if (delegate.fullName().isEmpty()) {
                continue;
            }
            List<Integer> earlier = rowsOfName.computeIfAbsent(keys.get(index),
                    name -> new ArrayList<>(1));
            addFirstDouble(delegates, earlier, index, found);
            earlier.add(index);
        }
        return found;
    }

    private static void addFirstDouble(List<Delegate> delegates, List<Integer> earlier, int index,
                                       List<Finding> found) {
        Delegate delegate = delegates.get(index);
        for (int other : earlier) {
            if (SamePerson.maybe(delegates.get(other), delegate)) {
                found.add(Finding.of(FindingCodes.DELEGATE_DOUBLE, Severity.WARNING,
                        Place.entry(Step.DELEGATES, "delegates", index, "fullName", delegate.id()), index + 1,
                        delegate.fullName(), other + 1));
                return;
            }
        }
    }
}
