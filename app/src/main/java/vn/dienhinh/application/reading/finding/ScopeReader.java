package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dienhinh.application.reading.finding.Fact.Rule;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.Doubt;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.ReadSize;
import vn.dienhinh.domain.text.FoldedLetters;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;

/** Puts single facts together to the rules for each kind of unit. */
final class ScopeReader {

    /** A fact that names nobody holds for all, before one whose addressee can't be told from the group's. */
    private static final int UNSURE = 1;
    private static final int FOR_ALL = 2;

    private final FactReader facts;
    private final OwnUnit ownUnit;

    ScopeReader(Vocabulary words, TimeReader times, BasisReader bases) {
        facts = new FactReader(words, times, bases);
        ownUnit = new OwnUnit(words);
    }

    /** A group of facts that speak to the same units. */
    private static final class Group {

        private final Addressee who;
        private final List<Fact> facts = new ArrayList<>();

        Group(Addressee who) {
            this.who = who;
        }

        boolean has(Class<? extends Rule> kind) {
            return facts.stream().anyMatch(fact -> kind.isInstance(fact.rule()));
        }
    }

    /** @param doubts where values in doubt are added to */
    List<ReadScope> read(PlanText plan, Found<String> issuer, Found<String> title, List<Doubt> doubts) {
        List<Group> groups = new ArrayList<>();
        List<Fact> common = new ArrayList<>();
        for (Fact fact : facts.read(plan, title)) {
            if (fact.level() == null) {
                common.add(fact);
            } else {
                group(groups, fact.level()).facts.add(fact);
            }
        }
        groups = withoutWiderOnes(withoutOuterOnes(groups));
        if (groups.size() < 2 && groups.stream().noneMatch(group -> group.facts.size() > 1)) {
            groups.forEach(group -> common.addAll(group.facts));
            groups = common.isEmpty() ? List.of() : List.of(new Group(null));
        }
        for (Group group : groups) {
            share(common, group, groups);
        }
        List<Group> parted = groups.stream().flatMap(group -> parts(group).stream()).toList();
        List<ReadScope> scopes = new ArrayList<>();
        parted.forEach(group -> scopes.add(scope(plan, "scopes." + (scopes.size() + 1), group, issuer, doubts)));
        return scopes;
    }

    private static Group group(List<Group> groups, Addressee who) {
        Comparator<Group> nearest = Comparator.comparingInt(group -> group.who.nearness(who));
        Optional<Group> known = groups.stream().filter(group -> group.who.isSameAs(who)).max(nearest);
        if (known.isPresent()) {
            return known.get();
        }
        Group group = new Group(who);
        groups.add(group);
        return group;
    }

    /** What a heading says to all holds for the parts under it; it is no scope of its own when they are what it speaks of. */
    private static List<Group> withoutOuterOnes(List<Group> groups) {
        Map<Group, List<Fact>> said = new HashMap<>();
        groups.forEach(group -> said.put(group, List.copyOf(group.facts)));
        Map<Group, Integer> parts = new HashMap<>();
        for (Group group : groups) {
            for (Addressee outer = group.who.outer(); outer != null; outer = outer.outer()) {
                Addressee above = outer;
                groups.stream().filter(each -> each != group && each.who.isSameAs(above)).findFirst().ifPresent(each -> {
                    share(said.get(each), group, groups);
                    parts.merge(each, 1, Integer::sum);
                });
            }
        }
        return groups.stream().filter(group -> parts.getOrDefault(group, 0) < 2
                || said.get(group).stream().anyMatch(fact -> fact.own() == null && cap(fact) != null)).toList();
    }

    /** What is said to a whole level is said to each of its parts that has rules of its own. */
    private static List<Group> withoutWiderOnes(List<Group> groups) {
        List<Group> kept = new ArrayList<>(groups);
        for (Group wide : groups) {
            List<Group> named = kept.stream().filter(part -> part != wide && wide.who.isNameOf(part.who)).toList();
            List<Group> parts = kept.stream().filter(part -> part != wide
                    && (wide.who.isWiderThan(part.who) || named.size() > 1 && named.contains(part))
                    && wide.facts.stream().noneMatch(fact -> part.has(fact.rule().getClass()))).toList();
            Set<UnitKind> covered = EnumSet.noneOf(UnitKind.class);
            parts.forEach(part -> covered.addAll(part.who.kinds()));
            if (!parts.isEmpty() && (wide.who.tier() || covered.containsAll(wide.who.kinds()))) {
                parts.forEach(part -> part.facts.addAll(wide.facts));
                kept.remove(wide);
            }
        }
        return kept;
    }

    /** Facts that no heading gives to somebody fill what a group does not say itself. */
    private static void share(List<Fact> common, Group group, List<Group> all) {
        List<Fact> own = List.copyOf(group.facts);
        Map<String, Integer> nearest = new HashMap<>();
        common.forEach(fact -> nearest.merge(subject(fact), nearness(fact, group, all), Math::max));
        for (Fact fact : common) {
            boolean said = own.stream().anyMatch(other -> subject(other).equals(subject(fact)));
            int near = fact.rule() instanceof Rule.Shares && isPlenaryOnly(group) ? 0 : nearness(fact, group, all);
            if (!said && near > 0 && near == nearest.get(subject(fact))) {
                group.facts.add(fact);
            }
        }
    }

    /** Units that are so small that all their people come have no shares to keep. */
    private static boolean isPlenaryOnly(Group group) {
        List<Fact> sizes = Fact.of(group.facts, Rule.Size.class);
        return group.who != null && group.who.words().folded().contains("dưới") && !sizes.isEmpty()
                && sizes.stream().allMatch(fact -> threshold(fact) != null);
    }

    /** How surely a fact speaks to a group; 0 when it speaks to others. */
    private static int nearness(Fact fact, Group group, List<Group> all) {
        if (fact.own() == null || group.who == null) {
            return FOR_ALL;
        }
        int near = fact.own().nearness(group.who);
        if (near < Addressee.SAME && all.stream().anyMatch(each -> fact.own().nearness(each.who) == Addressee.SAME)) {
            return 0;
        }
        boolean unknown = fact.own().kinds().isEmpty() || group.who.kinds().isEmpty();
        return near > 0 ? FOR_ALL + near : unknown ? UNSURE : 0;
    }

    /** What a fact is about; of numbers, caps and plenary meetings are two things. */
    private static String subject(Fact fact) {
        return fact.rule().getClass().getSimpleName() + (fact.rule() instanceof Rule.Size && threshold(fact) != null ? " plenary" : "");
    }

    /** Where one heading gives different caps to different units, each of them is a scope of its own. */
    private static List<Group> parts(Group group) {
        List<Fact> caps = group.facts.stream().filter(fact -> fact.own() != null && cap(fact) != null).toList();
        if (caps.stream().map(ScopeReader::cap).distinct().count() < 2) {
            return List.of(group);
        }
        List<Group> parts = new ArrayList<>();
        caps.forEach(fact -> group(parts, fact.own()));
        for (Group part : parts) {
            for (Fact fact : group.facts) {
                boolean mine = fact.own() == null ? cap(fact) == null : fact.own().isSameAs(part.who) || fact.own().shares(part.who);
                if (mine) {
                    part.facts.add(fact);
                }
            }
        }
        parts.forEach(part -> nearestOnly(part, parts));
        rest(group, parts);
        return parts;
    }

    /** What a part is told by name stands before what is told to all. */
    private static void nearestOnly(Group part, List<Group> parts) {
        Map<String, Integer> nearest = new HashMap<>();
        part.facts.forEach(fact -> nearest.merge(subject(fact), nearness(fact, part, parts), Math::max));
        part.facts.removeIf(fact -> nearness(fact, part, parts) < nearest.get(subject(fact)));
    }

    /** Units that the heading names and no cap does keep the heading's other rules. */
    private static void rest(Group group, List<Group> parts) {
        if (group.who == null || group.who.tier() || parts.stream().allMatch(part -> part.who.kinds().isEmpty())) {
            return;
        }
        Set<UnitKind> left = EnumSet.noneOf(UnitKind.class);
        left.addAll(group.who.kinds());
        parts.forEach(part -> left.removeAll(part.who.kinds()));
        if (!left.isEmpty()) {
            Group rest = new Group(new Addressee(group.who.words(), left, false, null, ""));
            group.facts.stream().filter(fact -> fact.own() == null).forEach(rest.facts::add);
            parts.add(rest);
        }
    }

    private static Integer cap(Fact fact) {
        return fact.rule() instanceof Rule.Size size ? size.size().size().cap() : null;
    }

    private ReadScope scope(PlanText plan, String id, Group group, Found<String> issuer, List<Doubt> doubts) {
        ChosenValues chosen = new ChosenValues(plan, id, doubts);
        List<Fact> all = group.facts;
        Addressee who = group.who == null ? ownUnit.find(plan, issuer) : group.who;
        Found<String> appliesTo = who == null ? null : plan.found(id + ".appliesTo", FindKind.APPLIES_TO, small(who.words().text()),
                who.words(), 0, who.words().length());
        List<Found<String>> forms = new ArrayList<>();
        for (Fact fact : Fact.of(all, Rule.Form.class)) {
            String name = ((Rule.Form) fact.rule()).name();
            if (forms.stream().noneMatch(form -> FoldedLetters.of(form.value()).equals(FoldedLetters.of(name)))) {
                forms.add(found(plan, id + ".forms." + (forms.size() + 1), FindKind.FORM, name, fact));
            }
        }
        Found<String> duration = Fact.of(all, Rule.Length.class).stream().findFirst()
                .map(fact -> found(plan, id + ".duration", FindKind.DURATION, ((Rule.Length) fact.rule()).words(), fact)).orElse(null);
        Found<TimeLimit> heldBy = chosen.heldBy(Fact.of(all, Rule.HeldBy.class));
        List<Fact> sizes = Fact.of(all, Rule.Size.class);
        Found<Integer> cap = chosen.cap(sizes);
        Found<Integer> plenary = sizes.stream().filter(fact -> threshold(fact) != null).findFirst()
                .map(fact -> found(plan, id + ".plenaryBelow", FindKind.PLENARY_BELOW, threshold(fact), fact)).orElse(null);
        return new ReadScope(id, appliesTo, who == null ? Set.of() : who.kinds(), forms, duration, heldBy, cap, plenary,
                chosen.shares(Fact.of(all, Rule.Shares.class)), List.of(),
                sizes(plan, id, sizes.stream().filter(fact -> isInForce(fact, Found.orNull(cap))).toList()));
    }

    private static String small(String words) {
        return Passage.isCapitals(words) ? words.toLowerCase(Locale.forLanguageTag("vi")) : words;
    }

    /** A number that was not chosen as the cap of everybody is no rule. */
    private static boolean isInForce(Fact fact, Integer cap) {
        ReadSize size = ((Rule.Size) fact.rule()).size().size();
        return size.cap() == null || fact.own() != null || size.workforceFrom() != null || size.cap().equals(cap);
    }

    private static Integer threshold(Fact fact) {
        return ((Rule.Size) fact.rule()).size().threshold();
    }

    private static List<Found<ReadSize>> sizes(PlanText plan, String id, List<Fact> facts) {
        List<Found<ReadSize>> sizes = new ArrayList<>();
        for (Fact fact : facts) {
            ReadSize size = ((Rule.Size) fact.rule()).size().size();
            String who = fact.own() == null ? null : fact.own().words().text();
            sizes.add(found(plan, id + ".sizes." + (sizes.size() + 1), FindKind.CAP, new ReadSize(who, fact.own() == null ? Set.of() : fact.own().kinds(), size.workforceFrom(),
                    size.workforceBelow(), size.plenary(), size.capFrom(), size.cap()), fact));
        }
        return sizes;
    }

    private static <T> Found<T> found(PlanText plan, String id, FindKind kind, T value, Fact fact) {
        return plan.found(id, kind, value, fact.text(), fact.from(), fact.to());
    }
}
