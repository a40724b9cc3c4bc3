package vn.dienhinh.application.paper.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.delegate.CheckIn;
import vn.dienhinh.domain.delegate.Composition;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.text.VietnameseText;

/** The sentence that closes a list: how many, in which shares, and how many women, minorities and party members. */
public final class DelegateTotals {

    private final Wording wording;
    private final String majority;

    public DelegateTotals(Wording wording) {
        this.wording = wording;
        this.majority = VietnameseText.searchKey(wording.text("list.majority"));
    }

    /** The sentence; service staff stand outside the total, as they stand outside the shares. */
    public String sentence(List<Delegate> delegates) {
        return wording.text("list.closing", values(delegates));
    }

    /** The numbers by name for any sentence; none while nobody is listed, so that dots stand for them. */
    public Map<String, String> known(List<Delegate> delegates) {
        List<Delegate> listed = delegates.stream().filter(delegate -> !delegate.isBlank()).toList();
        return listed.isEmpty() ? Map.of() : values(listed);
    }

    private Map<String, String> values(List<Delegate> delegates) {
        Composition composition = Composition.of(delegates);
        List<Delegate> counted = delegates.stream()
                .filter(delegate -> delegate.category() != DelegateCategory.SERVICE).toList();
        Map<String, String> values = new HashMap<>();
        values.put("total", Integer.toString(counted.size()));
        values.put("exemplars", Integer.toString(composition.exemplars()));
        values.put("exemplarPercent", Cells.percent(composition.exemplarPercent()));
        values.put("guests", Integer.toString(composition.guests()));
        values.put("guestPercent", Cells.percent(composition.guestPercent()));
        values.put("uncategorised", countOrNothing(count(counted, delegate -> delegate.category() == null)));
        values.put("women", count(counted, delegate -> delegate.gender() == Gender.FEMALE));
        values.put("minorities", count(counted, this::isMinority));
        values.put("party", count(counted, delegate -> Boolean.TRUE.equals(delegate.partyMember())));
        values.put("service", countOrNothing(Integer.toString(composition.service())));
        CheckIn.Presence presence = CheckIn.presence(delegates, null);
        // Nobody checked in yet means that nobody looked, not that nobody came: dots stand for it.
        if (presence.present() > 0) {
            values.put("present", Integer.toString(presence.present()));
            values.put("absent", Integer.toString(presence.absent()));
        }
        values.put("collectives", count(counted, delegate -> delegate.category() == DelegateCategory.EXEMPLAR_COLLECTIVE));
        values.put("individuals", count(counted, delegate -> delegate.category() == DelegateCategory.EXEMPLAR_INDIVIDUAL));
        return values;
    }

    /** {total}, {women}, {minorities} and {party} with their shares in per cent, which are blank for nobody. */
    public Map<String, String> profile(List<Delegate> people) {
        Map<String, String> values = new HashMap<>();
        values.put("total", Cells.count(people.size()));
        putShare(values, "women", people, person -> person.gender() == Gender.FEMALE);
        putShare(values, "minorities", people, this::isMinority);
        putShare(values, "party", people, person -> Boolean.TRUE.equals(person.partyMember()));
        return values;
    }

    private static void putShare(Map<String, String> values, String key, List<Delegate> people,
                                 Predicate<Delegate> which) {
        int count = (int) people.stream().filter(which).count();
        values.put(key, Cells.count(count));
        values.put(key + "Percent", people.isEmpty() ? "" : Cells.exactPercent(count, people.size()));
    }

    private static String count(List<Delegate> delegates, Predicate<Delegate> which) {
        return Long.toString(delegates.stream().filter(which).count());
    }

    /** Blank for none, so that the wording leaves the part out. */
    private static String countOrNothing(String count) {
        return count.equals("0") ? "" : count;
    }

    private boolean isMinority(Delegate delegate) {
        return !delegate.ethnicity().isEmpty() && !VietnameseText.searchKey(delegate.ethnicity()).equals(majority);
    }
}
