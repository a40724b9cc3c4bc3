package vn.dienhinh.ui.step.delegate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.DelegateGroup;
import vn.dienhinh.domain.finding.Fix;

/**
 * Makes a suggested change with the people there are: the last ones of a group go onto the waiting list, so that nobody
 * is lost; the first ones who wait are called.
 */
final class SuggestedChange {

    private SuggestedChange() {
    }

    /** True when nobody has to be found and typed first. */
    static boolean canBeMade(Fix.ChangeComposition change, Conference conference) {
        return waiting(conference, DelegateGroup.EXEMPLAR).size() >= change.addExemplars()
                && waiting(conference, DelegateGroup.GUEST).size() >= change.addGuests();
    }

    /** The list after the change. */
    static List<Delegate> made(Fix.ChangeComposition change, Conference conference) {
        Set<String> called = new HashSet<>(first(waiting(conference, DelegateGroup.EXEMPLAR), change.addExemplars()));
        called.addAll(first(waiting(conference, DelegateGroup.GUEST), change.addGuests()));
        Set<String> away = new HashSet<>(last(attending(conference, DelegateGroup.EXEMPLAR), change.dropExemplars()));
        away.addAll(last(attending(conference, DelegateGroup.GUEST), change.dropGuests()));
        away.addAll(last(attending(conference, DelegateGroup.SERVICE), change.dropService()));
        List<Delegate> after = new ArrayList<>();
        for (Delegate delegate : conference.delegates()) {
            boolean moves = called.contains(delegate.id()) || away.contains(delegate.id());
            after.add(moves ? delegate.withWay(delegate.way().withWaiting(away.contains(delegate.id()))) : delegate);
        }
        return after;
    }

    private static List<String> waiting(Conference conference, DelegateGroup group) {
        return ids(conference, group, delegate -> delegate.way().waiting() && !delegate.attends()
                && !delegate.way().hasDeclined());
    }

    private static List<String> attending(Conference conference, DelegateGroup group) {
        return ids(conference, group, Delegate::attends);
    }

    private static List<String> ids(Conference conference, DelegateGroup group, Predicate<Delegate> which) {
        DelegateGroup leaders = conference.shares().leaders();
        return conference.delegates().stream().filter(delegate -> delegate.category() != null && which.test(delegate)
                && (delegate.category() == DelegateCategory.LEADER ? leaders : delegate.category().group()) == group)
                .map(Delegate::id).toList();
    }

    private static List<String> first(List<String> ids, int count) {
        return ids.subList(0, Math.min(count, ids.size()));
    }

    private static List<String> last(List<String> ids, int count) {
        return ids.subList(Math.max(0, ids.size() - count), ids.size());
    }
}
