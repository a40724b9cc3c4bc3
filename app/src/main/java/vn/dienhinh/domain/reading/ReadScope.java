package vn.dienhinh.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.Collections;
import java.util.stream.Stream;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * Rules for certain kinds of unit. Finds that hold for several scopes stand in each of them, with the same place.
 *
 * @param id           "scopes.1"
 * @param appliesTo    whom it binds, in the paper's words; null when the paper does not say
 * @param kinds        the kinds of unit that these words name; empty when they name none that the program knows
 * @param forms        forms of meeting; empty when the paper leaves them open
 * @param duration     length as written; null when not found
 * @param heldBy       until when; null when not found
 * @param cap          greatest number of delegates; null when not found
 * @param plenaryBelow workforce under which everybody comes; null when not found
 * @param shares       shares; null when none are stated
 * @param subQuotas    how many of certain groups shall be among those who come
 * @param sizes        each statement on numbers by itself, with those whom it names
 */
public record ReadScope(String id, Found<String> appliesTo, Set<UnitKind> kinds, List<Found<String>> forms,
                        Found<String> duration, Found<TimeLimit> heldBy, Found<Integer> cap, Found<Integer> plenaryBelow,
                        Found<ReadShares> shares, List<Found<SubQuota>> subQuotas, List<Found<ReadSize>> sizes) {

    public ReadScope {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        forms = List.copyOf(forms);
        subQuotas = List.copyOf(subQuotas);
        sizes = List.copyOf(sizes);
    }

    /** The scope that binds that kind of unit too; one that names no kind binds all already. */
    public ReadScope withKind(UnitKind kind) {
        Set<UnitKind> all = new TreeSet<>(kinds);
        if (!all.isEmpty()) {
            all.add(kind);
        }
        return new ReadScope(id, appliesTo, all, forms, duration, heldBy, cap, plenaryBelow, shares, subQuotas, sizes);
    }

    public ReadScope withSubQuotas(List<Found<SubQuota>> value) {
        return new ReadScope(id, appliesTo, kinds, forms, duration, heldBy, cap, plenaryBelow, shares, value, sizes);
    }

    /** What was found, the single statements on numbers aside. */
    public List<Found<?>> finds() {
        List<Found<?>> all = new ArrayList<>();
        if (appliesTo != null) {
            all.add(appliesTo);
        }
        all.addAll(forms);
        Stream.<Found<?>>of(duration, heldBy, cap, plenaryBelow, shares).filter(Objects::nonNull).forEach(all::add);
        all.addAll(subQuotas);
        return all;
    }
}
