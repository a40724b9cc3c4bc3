package vn.dienhinh.domain.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.Collections;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * The part of a profile that binds certain kinds of unit.
 *
 * @param id             stable id inside the profile
 * @param name           words for it: "xã, thị trấn, cơ quan, đơn vị"
 * @param appliesTo      kinds of unit it binds; empty means every kind
 * @param forms          forms of meeting to choose from; empty when the paper leaves them open
 * @param duration       length as stated: "1/2 ngày"
 * @param durationSource where the length stands
 * @param heldBy         until when the meeting is held
 * @param heldBySource   where that stands
 * @param sizes          attendance and caps by workforce; a workforce that none speaks of is a gap
 * @param shares         shares of exemplars and guests
 * @param looksTo        groups the composition should look to: counted and shown, never judged
 */
public record RuleScope(String id, String name, Set<UnitKind> appliesTo, List<MeetingForm> forms, String duration,
                        Source durationSource, TimeLimit heldBy, Source heldBySource, List<SizeRule> sizes,
                        ShareRule shares, List<String> looksTo) {

    public RuleScope {
        id = VietnameseText.line(id);
        name = VietnameseText.line(name);
        appliesTo = appliesTo == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(appliesTo));
        forms = forms == null ? List.of() : List.copyOf(forms);
        duration = VietnameseText.line(duration);
        durationSource = durationSource == null ? Source.none() : durationSource;
        heldBy = heldBy == null ? TimeLimit.unknown() : heldBy;
        heldBySource = heldBySource == null ? Source.none() : heldBySource;
        sizes = sizes == null ? List.of() : List.copyOf(sizes);
        shares = shares == null ? ShareRule.none() : shares;
        looksTo = looksTo == null ? List.of() : List.copyOf(looksTo);
    }

    /** True when the scope binds a unit of that kind. */
    public boolean binds(UnitKind kind) {
        return appliesTo.isEmpty() || appliesTo.contains(kind);
    }

    /**
     * The size rule for a unit: one that holds whatever the workforce, or the one that speaks of the unit's
     * workforce; empty when the workforce is not stated but needed, or when the paper is silent about it.
     */
    public Optional<SizeRule> sizeFor(Unit unit) {
        return sizes.stream()
                .filter(size -> size.isForEveryWorkforce()
                        || unit.workforce() != null && size.speaksOf(unit.workforce()))
                .findFirst();
    }

    /** True when the attendance depends on the workforce. */
    public boolean asksForWorkforce() {
        return sizes.stream().anyMatch(size -> !size.isForEveryWorkforce());
    }

    /** True when the workforce is stated and needed, and no size rule speaks of it: the gap that only the clerk closes. */
    public boolean isSilentAbout(Unit unit) {
        return asksForWorkforce() && unit.workforce() != null && sizeFor(unit).isEmpty();
    }

    /** The form of that id; empty when there is none. */
    public Optional<MeetingForm> form(String formId) {
        return forms.stream().filter(form -> form.id().equals(formId)).findFirst();
    }

    public RuleScope withForms(List<MeetingForm> value) {
        return new RuleScope(id, name, appliesTo, value, duration, durationSource, heldBy, heldBySource, sizes,
                shares, looksTo);
    }

    public RuleScope withDuration(String value) {
        return new RuleScope(id, name, appliesTo, forms, value, durationSource, heldBy, heldBySource, sizes, shares,
                looksTo);
    }

    public RuleScope withHeldBy(TimeLimit value) {
        return new RuleScope(id, name, appliesTo, forms, duration, durationSource, value, heldBySource, sizes,
                shares, looksTo);
    }

    public RuleScope withSizes(List<SizeRule> value) {
        return new RuleScope(id, name, appliesTo, forms, duration, durationSource, heldBy, heldBySource, value,
                shares, looksTo);
    }

    public RuleScope withShares(ShareRule value) {
        return new RuleScope(id, name, appliesTo, forms, duration, durationSource, heldBy, heldBySource, sizes,
                value, looksTo);
    }

    public RuleScope withLooksTo(List<String> value) {
        return new RuleScope(id, name, appliesTo, forms, duration, durationSource, heldBy, heldBySource, sizes,
                shares, value);
    }
}
