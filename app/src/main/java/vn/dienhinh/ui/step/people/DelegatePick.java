package vn.dienhinh.ui.step.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.text.VietnameseText;

/** Which of those who attend are ticked, and which are shown under the search; knows no controls. */
final class DelegatePick {

    private final List<Delegate> people;
    private final Set<String> ticked = new LinkedHashSet<>();
    private String search = "";

    /**
     * @param all     who attends
     * @param already ids of those who are in the other list already: they can't be picked again
     * @param usual   who stands first, since such people are picked as a rule
     */
    DelegatePick(List<Delegate> all, Set<String> already, Predicate<Delegate> usual) {
        people = new ArrayList<>(all.stream().filter(person -> !person.isBlank())
                .filter(person -> !already.contains(person.id())).toList());
        people.sort((one, other) -> Boolean.compare(usual.test(other), usual.test(one)));
    }

    /** Words to be found in name, position, workplace or collective, with or without marks. */
    void setSearch(String words) {
        search = VietnameseText.searchKey(words);
    }

    /** Who is shown, in order. */
    List<Delegate> shown() {
        return search.isEmpty() ? people : people.stream().filter(person -> VietnameseText.searchKey(String.join(" ",
                person.fullName(), person.position(), person.workplace(), person.collective())).contains(search))
                .toList();
    }

    boolean isTicked(Delegate person) {
        return ticked.contains(person.id());
    }

    void tick(Delegate person, boolean value) {
        if (value) {
            ticked.add(person.id());
        } else {
            ticked.remove(person.id());
        }
    }

    int count() {
        return ticked.size();
    }

    /** Who is ticked, in the order of the ticks. */
    List<Delegate> picked() {
        return ticked.stream().map(id -> people.stream().filter(person -> person.id().equals(id)).findFirst()
                .orElseThrow()).toList();
    }
}
