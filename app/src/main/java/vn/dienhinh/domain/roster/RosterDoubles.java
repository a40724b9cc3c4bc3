package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.text.SpelledKey;

/**
 * Finds rows that may be the same person: names alike but for capitals, blanks and the place of the tone mark, or one
 * of them written without any mark; births and sexes that do not speak against it. Never more than a question.
 */
public final class RosterDoubles {

    /** So many of one name are paired each with each; beyond that, each with the first that fits. */
    private static final int MOST_EACH_WITH_EACH = 12;

    private record Person(String place, Delegate delegate, String key, boolean bare) {
    }

    private final Map<String, List<Person>> byBareName = new HashMap<>();
    private final List<PlacePair> pairs = new ArrayList<>();

    /** Adds a person; pairs it with those that came before. */
    public void add(String place, Delegate delegate, boolean pair) {
        String key = SpelledKey.of(delegate.fullName());
        if (key.isEmpty()) {
            return;
        }
        String bareKey = SpelledKey.bare(delegate.fullName());
        Person person = new Person(place, delegate, key, key.equals(bareKey));
        List<Person> earlier = byBareName.computeIfAbsent(bareKey, name -> new ArrayList<>(1));
        int found = 0;
        for (int index = 0; pair && index < earlier.size() && (found == 0 || index < MOST_EACH_WITH_EACH); index++) {
            if (maybeSame(earlier.get(index), person)) {
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

    private static boolean maybeSame(Person one, Person other) {
        boolean alike = one.key.equals(other.key) || one.bare != other.bare;
        return alike && fits(one.delegate.birthYear(), other.delegate.birthYear())
                && fits(one.delegate.birthDate(), other.delegate.birthDate())
                && fits(one.delegate.gender(), other.delegate.gender());
    }

    private static boolean fits(Object one, Object other) {
        return one == null || other == null || one.equals(other);
    }
}
