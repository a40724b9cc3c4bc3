package vn.dienhinh.application.paper.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.commendation.NomineeKind;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.text.PersonNameOrder;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Who is commended: collectives first, then individuals, each in the clerk's order. As long as nobody is nominated the
 * exemplars of the meeting stand in, each collective once, in the order of names.
 *
 * @param nominated   true for nominees, false for exemplars that stand in for them
 * @param collectives the collectives
 * @param individuals the persons
 */
public record CommendedList(boolean nominated, List<Nominee> collectives, List<Nominee> individuals) {

    public CommendedList {
        collectives = List.copyOf(collectives);
        individuals = List.copyOf(individuals);
    }

    public static CommendedList of(Conference conference) {
        List<Nominee> nominees = conference.dossier().commendation().nominees().stream()
                .filter(nominee -> !nominee.equals(Nominee.blank(nominee.id(), nominee.kind()))).toList();
        return nominees.isEmpty() ? ofExemplars(conference.attending()) : ofNominees(nominees);
    }

    private static CommendedList ofNominees(List<Nominee> nominees) {
        return new CommendedList(true,
                nominees.stream().filter(nominee -> nominee.kind() == NomineeKind.COLLECTIVE).toList(),
                nominees.stream().filter(nominee -> nominee.kind() == NomineeKind.INDIVIDUAL).toList());
    }

    private static CommendedList ofExemplars(List<Delegate> delegates) {
        PersonNameOrder names = new PersonNameOrder();
        Set<String> seen = new TreeSet<>();
        List<Nominee> collectives = with(delegates, DelegateCategory.EXEMPLAR_COLLECTIVE)
                .filter(delegate -> delegate.collective().isEmpty()
                        || seen.add(VietnameseText.searchKey(delegate.collective())))
                .map(CommendedList::collective).toList();
        List<Nominee> individuals = with(delegates, DelegateCategory.EXEMPLAR_INDIVIDUAL)
                .map(CommendedList::individual).toList();
        return new CommendedList(false, names.sorted(collectives, Nominee::name),
                names.sorted(individuals, Nominee::name));
    }

    private static Stream<Delegate> with(List<Delegate> delegates, DelegateCategory category) {
        return delegates.stream().filter(delegate -> delegate.category() == category);
    }

    private static Nominee collective(Delegate delegate) {
        String name = delegate.collective().isEmpty() ? delegate.fullName() : delegate.collective();
        return Nominee.blank(delegate.id(), NomineeKind.COLLECTIVE).withName(name)
                .withWorkplace(delegate.locality());
    }

    private static Nominee individual(Delegate delegate) {
        return Nominee.blank(delegate.id(), NomineeKind.INDIVIDUAL).withName(delegate.fullName())
                .withGender(delegate.gender()).withBirthYear(delegate.birthYear()).withPosition(delegate.position())
                .withWorkplace(delegate.workplace().isEmpty() ? delegate.locality() : delegate.workplace());
    }

    public boolean isEmpty() {
        return collectives.isEmpty() && individuals.isEmpty();
    }

    public int size() {
        return collectives.size() + individuals.size();
    }

    /** Collectives, then individuals. */
    public List<Nominee> all() {
        return Stream.concat(collectives.stream(), individuals.stream()).toList();
    }

    /** Only those of them. */
    public CommendedList only(Predicate<Nominee> which) {
        return new CommendedList(nominated, collectives.stream().filter(which).toList(),
                individuals.stream().filter(which).toList());
    }

    /**
     * Their numbers for any sentence: {collectives}, {individuals}, {rows}, with {reports} for nominees only, and
     * {whom}: "02 tập thể và 05 cá nhân". Dots stand for them while nobody is listed.
     */
    public Map<String, String> values() {
        if (isEmpty()) {
            return Map.of("whom", whom(Wording.DOTS, Wording.DOTS));
        }
        String rows = Cells.count(size());
        return Map.of("collectives", Cells.count(collectives.size()), "individuals", Cells.count(individuals.size()),
                "rows", rows, "reports", nominated ? rows : "", "whom", whom());
    }

    /** The numbers under names of their own, of nominees only: {nominatedCollectives} and {nominatedIndividuals}. */
    public Map<String, String> nominatedValues() {
        return nominated ? Map.of("nominatedCollectives", Cells.count(collectives.size()), "nominatedIndividuals",
                Cells.count(individuals.size())) : Map.of();
    }

    private String whom() {
        return whom(Cells.count(collectives.size()), Cells.count(individuals.size()));
    }

    private String whom(String some, String others) {
        if (collectives.isEmpty() != individuals.isEmpty()) {
            return individuals.isEmpty() ? some + " tập thể" : others + " cá nhân";
        }
        return some + " tập thể và " + others + " cá nhân";
    }
}
