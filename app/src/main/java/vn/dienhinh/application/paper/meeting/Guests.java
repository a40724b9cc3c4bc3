package vn.dienhinh.application.paper.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.text.PersonNameOrder;

/**
 * Whom the invitations go to, each as the words after "trân trọng kính mời:". Leaders and guests are invited one by
 * one in the order of the list, collectives with their representatives, exemplary individuals together by place.
 */
final class Guests {

    private final Wording wording;

    Guests(Wording wording) {
        this.wording = wording;
    }

    /** One entry an invitation; never empty: without delegates a single one of dots. Service staff are not invited. */
    List<String> of(Conference conference) {
        List<Delegate> named = conference.attending().stream().filter(delegate -> !delegate.isBlank()).toList();
        List<String> guests = new ArrayList<>();
        with(named, DelegateCategory.LEADER).forEach(delegate -> guests.add(person(delegate)));
        with(named, DelegateCategory.GUEST).forEach(delegate -> guests.add(person(delegate)));
        grouped(with(named, DelegateCategory.EXEMPLAR_COLLECTIVE), Delegate::collective)
                .forEach((name, members) -> guests.add(collective(name, members)));
        grouped(with(named, DelegateCategory.EXEMPLAR_INDIVIDUAL), Guests::place)
                .forEach((place, members) -> guests.add(individuals(place, members)));
        with(named, null).forEach(delegate -> guests.add(person(delegate)));
        return guests.isEmpty() ? List.of(Wording.DOTS) : List.copyOf(guests);
    }

    private static List<Delegate> with(List<Delegate> delegates, DelegateCategory category) {
        return delegates.stream().filter(delegate -> delegate.category() == category).toList();
    }

    /** Members by a value that they share, in the order of names; those without it stand alone under their id. */
    private static Map<String, List<Delegate>> grouped(List<Delegate> delegates, Function<Delegate, String> by) {
        return new PersonNameOrder().sorted(delegates, Delegate::fullName).stream().collect(Collectors.groupingBy(
                delegate -> by.apply(delegate).isEmpty() ? delegate.id() : by.apply(delegate),
                LinkedHashMap::new, Collectors.toList()));
    }

    private static String place(Delegate delegate) {
        return delegate.locality().isEmpty() ? delegate.workplace() : delegate.locality();
    }

    private String collective(String name, List<Delegate> members) {
        String persons = names(members, ", ");
        return members.get(0).collective().isEmpty() ? person(members.get(0))
                : wording.text("invitation.collective", Map.of("collective", name, "persons", persons));
    }

    private String individuals(String place, List<Delegate> members) {
        return members.size() == 1 ? person(members.get(0))
                : wording.text("invitation.individuals", Map.of("place", place, "persons", names(members, "; ")));
    }

    private String names(List<Delegate> members, String separator) {
        return members.stream().map(this::name).collect(Collectors.joining(separator));
    }

    private String name(Delegate delegate) {
        String key = delegate.gender() == null ? "unknown" : delegate.gender().name();
        return wording.text("invitation.person." + key, Map.of("name", delegate.fullName()));
    }

    private String person(Delegate delegate) {
        String work = Cells.work(delegate, ", ");
        return work.isEmpty() ? name(delegate) : name(delegate) + ", " + work;
    }
}
