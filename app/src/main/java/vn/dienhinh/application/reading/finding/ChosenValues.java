package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import vn.dienhinh.application.reading.finding.Fact.Rule;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.domain.reading.Doubt;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.ReadShares;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;

/** Chooses among the readings of one value of a scope; two that are equally good are a doubt, never a choice. */
final class ChosenValues {

    private static final int WHOLE = 100;
    private static final int HALF = 50;

    private final PlanText plan;
    private final String scope;
    private final List<Doubt> doubts;

    /** @param doubts where doubts are added to */
    ChosenValues(PlanText plan, String scope, List<Doubt> doubts) {
        this.plan = plan;
        this.scope = scope;
        this.doubts = doubts;
    }

    /** The cap; the sum of all others is their total, and a total stands before what is stated as a limit, and that before a bare number. */
    Found<Integer> cap(List<Fact> sizes) {
        List<Fact> caps = sizes.stream().filter(fact -> size(fact).size().cap() != null).toList();
        int sum = caps.stream().mapToInt(fact -> size(fact).size().cap()).distinct().sum();
        List<Fact> totals = caps.stream().filter(fact -> size(fact).size().cap() * 2 == sum).toList();
        return one(totals.isEmpty() ? caps : totals, fact -> size(fact).rank(), fact -> size(fact).size().cap(), ".cap", FindKind.CAP);
    }

    /** The day until which the meeting is held; one under a label stands before one inside other sentences. */
    Found<TimeLimit> heldBy(List<Fact> facts) {
        List<Fact> told = facts.stream().filter(fact -> facts.stream().noneMatch(other -> isClosedBy(limit(fact), limit(other)))).toList();
        return one(told, fact -> ((Rule.HeldBy) fact.rule()).labelled() ? 1 : 0, ChosenValues::limit, ".heldBy", FindKind.HELD_BY);
    }

    /** A day inside the month or quarter that is named elsewhere is the closer word. */
    private static boolean isClosedBy(TimeLimit wide, TimeLimit day) {
        return wide.date() != null && day.date() != null && wide.precision() != TimePrecision.DAY && day.precision() == TimePrecision.DAY
                && !day.date().isBefore(wide.date()) && wide.lastDay().map(last -> !day.date().isAfter(last)).orElse(false);
    }

    /** Shares that make up a whole; a single one only where it can be nothing else. */
    Found<ReadShares> shares(List<Fact> facts) {
        if (facts.isEmpty()) {
            return null;
        }
        List<ReadShares> all = facts.stream().map(ChosenValues::share).toList();
        List<ReadShares> whole = all.stream().filter(ChosenValues::isWhole).toList();
        String id = scope + ".shares";
        if (whole.stream().map(each -> each.exemplarPercent() + "/" + each.guestPercent()).distinct().count() > 1) {
            return doubt(id, facts, Doubt.Reason.SEVERAL);
        }
        if (!whole.isEmpty()) {
            return found(id, FindKind.SHARES, whole.get(0), facts.get(all.indexOf(whole.get(0))));
        }
        List<Integer> exemplars = all.stream().map(ReadShares::exemplarPercent).filter(Objects::nonNull).distinct().toList();
        List<Integer> guests = all.stream().map(ReadShares::guestPercent).filter(Objects::nonNull).distinct().toList();
        if (exemplars.size() > 1 || guests.size() > 1) {
            return doubt(id, facts, Doubt.Reason.SEVERAL);
        }
        Integer most = exemplars.isEmpty() ? null : exemplars.get(0);
        Integer rest = guests.isEmpty() ? null : guests.get(0);
        if (most != null && rest != null && most + rest != WHOLE) {
            return doubt(id, facts, Doubt.Reason.SHARES_NOT_WHOLE);
        }
        ShareKind kind = all.stream().filter(each -> each.exemplarPercent() != null).findFirst().orElse(all.get(0)).kind();
        if (most == null && rest > HALF || rest == null && most < HALF) {
            return doubt(id, facts, Doubt.Reason.SHARE_OF_WHAT);
        }
        return found(id, FindKind.SHARES, new ReadShares(kind, most, rest), facts.get(0));
    }

    private static boolean isWhole(ReadShares shares) {
        return shares.exemplarPercent() != null && shares.guestPercent() != null
                && shares.exemplarPercent() + shares.guestPercent() == WHOLE;
    }

    private <T> Found<T> one(List<Fact> facts, ToIntFunction<Fact> rank, Function<Fact, T> value, String name, FindKind kind) {
        int best = facts.stream().mapToInt(rank).max().orElse(0);
        Map<T, Fact> readings = new LinkedHashMap<>();
        facts.stream().filter(fact -> rank.applyAsInt(fact) == best).forEach(fact -> readings.putIfAbsent(value.apply(fact), fact));
        if (readings.size() < 2) {
            return readings.entrySet().stream().findFirst().map(only -> found(scope + name, kind, only.getKey(), only.getValue())).orElse(null);
        }
        List<Found<?>> all = new ArrayList<>();
        readings.forEach((each, fact) -> all.add(found(scope + name, kind, each, fact)));
        doubts.add(new Doubt(scope + name, kind, all, Doubt.Reason.SEVERAL));
        return null;
    }

    private Found<ReadShares> doubt(String id, List<Fact> facts, Doubt.Reason reason) {
        List<Found<?>> all = new ArrayList<>();
        facts.forEach(fact -> all.add(found(id, FindKind.SHARES, share(fact), fact)));
        doubts.add(new Doubt(id, FindKind.SHARES, all, reason));
        return null;
    }

    private <T> Found<T> found(String id, FindKind kind, T value, Fact fact) {
        return plan.found(id, kind, value, fact.text(), fact.from(), fact.to());
    }

    private static SizeReader.Size size(Fact fact) {
        return ((Rule.Size) fact.rule()).size();
    }

    private static TimeLimit limit(Fact fact) {
        return ((Rule.HeldBy) fact.rule()).limit();
    }

    private static ReadShares share(Fact fact) {
        return ((Rule.Shares) fact.rule()).shares().shares();
    }
}
