package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.SamePerson;

/** Finds rows that may be the same person, as {@link SamePerson} has it. */
public final class RosterDoubles {

    /** So many of one name are paired each with each; beyond that, each with the first that fits. */
    private static final int MOST_EACH_WITH_EACH = 12;

    private record Person(String place, Delegate delegate) {
    }

    private final Map<String, List<Person>> byBareName = new HashMap<>();
    private final List<PlacePair> pairs = new ArrayList<>();

    /** Adds a person; pairs it with those that came before. */
    public void add(String place, Delegate delegate, boolean pair) {
        String key = SamePerson.key(delegate);
        if (key.isEmpty()) {
            return;
        }
        Person person = new Person(place, delegate);
        List<Person> earlier = byBareName.computeIfAbsent(key, name -> new ArrayList<>(1));
        int found = 0;
        for (int index = 0; pair && index < earlier.size() && (found == 0 || index < MOST_EACH_WITH_EACH); index++) {
            if (SamePerson.maybe(earlier.get(index).delegate, delegate)) {
                pairs.add(new PlacePair(earlier.get(index).place, place));
                found++;
            }
        }
        earlier.add(person);
    }

    /** The pairs in the order in which their second rows were added. */
    public List<PlacePair> pairs() {
        return List.copyOf(pairs);
    }
}
