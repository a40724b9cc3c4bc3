package vn.dienhinh.ui.step.delegate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.dienhinh.domain.delegate.Delegate;
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
    static boolean canBeMade(Fix.ChangeComposition change, List<Delegate> delegates) {
        return waiting(delegates, DelegateGroup.EXEMPLAR).size() >= change.addExemplars()
                && waiting(delegates, DelegateGroup.GUEST).size() >= change.addGuests();
    }

    /** The list after the change. */
    static List<Delegate> made(Fix.ChangeComposition change, List<Delegate> delegates) {
        Set<String> called = new HashSet<>(first(waiting(delegates, DelegateGroup.EXEMPLAR), change.addExemplars()));
        called.addAll(first(waiting(delegates, DelegateGroup.GUEST), change.addGuests()));
        Set<String> away = new HashSet<>(last(attending(delegates, DelegateGroup.EXEMPLAR), change.dropExemplars()));
        away.addAll(last(attending(delegates, DelegateGroup.GUEST), change.dropGuests()));
        List<Delegate> after = new ArrayList<>(delegates.size());
        for (Delegate delegate : delegates) {
            boolean moves = called.contains(delegate.id()) || away.contains(delegate.id());
            after.add(moves ? delegate.withWay(delegate.way().withWaiting(away.contains(delegate.id()))) : delegate);
        }
        return after;
    }

    private static List<String> waiting(List<Delegate> delegates, DelegateGroup group) {
        return ids(delegates, group, delegate -> delegate.way().waiting() && !delegate.attends()
                && !delegate.way().hasDeclined());
    }

    private static List<String> attending(List<Delegate> delegates, DelegateGroup group) {
        return ids(delegates, group, Delegate::attends);
    }

    private static List<String> ids(List<Delegate> delegates, DelegateGroup group, Predicate<Delegate> which) {
        return delegates.stream().filter(delegate -> delegate.category() != null
                && delegate.category().group() == group && which.test(delegate)).map(Delegate::id).toList();
    }

    private static List<String> first(List<String> ids, int count) {
        return ids.subList(0, Math.min(count, ids.size()));
    }

    private static List<String> last(List<String> ids, int count) {
        return ids.subList(Math.max(0, ids.size() - count), ids.size());
    }
}
