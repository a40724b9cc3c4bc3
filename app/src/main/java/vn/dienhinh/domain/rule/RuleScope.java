package vn.dienhinh.domain.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param looksToSource  where those stand
 * @param papers         papers that units of this scope stand on where they are others than the profile's, as for
 *                       the body that made the profile's paper itself; empty means the profile's
 */
public record RuleScope(String id, String name, Set<UnitKind> appliesTo, List<MeetingForm> forms, String duration,
                        Source durationSource, TimeLimit heldBy, Source heldBySource, List<SizeRule> sizes,
                        ShareRule shares, List<String> looksTo, Source looksToSource, List<LegalBasis> papers) {

    public RuleScope {
        id = VietnameseText.line(id);
        name = VietnameseText.line(name);
        appliesTo = BoundKinds.of(appliesTo);
        forms = forms == null ? List.of() : List.copyOf(forms);
        duration = VietnameseText.line(duration);
        durationSource = durationSource == null ? Source.none() : durationSource;
        heldBy = heldBy == null ? TimeLimit.unknown() : heldBy;
        heldBySource = heldBySource == null ? Source.none() : heldBySource;
        sizes = sizes == null ? List.of() : List.copyOf(sizes);
        shares = shares == null ? ShareRule.none() : shares;
        looksTo = looksTo == null ? List.of() : List.copyOf(looksTo);
        looksToSource = looksToSource == null ? Source.none() : looksToSource;
        papers = papers == null ? List.of() : List.copyOf(papers);
    }

    /** A scope that stands on the profile's papers. */
    public RuleScope(String id, String name, Set<UnitKind> appliesTo, List<MeetingForm> forms, String duration,
                     Source durationSource, TimeLimit heldBy, Source heldBySource, List<SizeRule> sizes,
                     ShareRule shares, List<String> looksTo) {
        this(id, name, appliesTo, forms, duration, durationSource, heldBy, heldBySource, sizes, shares, looksTo,
                Source.none(), List.of());
    }

    /** True when the scope binds a unit of that kind. */
    public boolean binds(UnitKind kind) {
        return BoundKinds.bind(appliesTo, kind);
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

    public RuleScope withName(String value) {
        return new RuleScope(id, value, appliesTo, forms, duration, durationSource, heldBy, heldBySource, sizes,
                shares, looksTo, looksToSource, papers);
    }

    public RuleScope withAppliesTo(Set<UnitKind> value) {
        return new RuleScope(id, name, value, forms, duration, durationSource, heldBy, heldBySource, sizes, shares,
                looksTo, looksToSource, papers);
    }

    public RuleScope withForms(List<MeetingForm> value) {
        return new RuleScope(id, name, appliesTo, value, duration, durationSource, heldBy, heldBySource, sizes,
                shares, looksTo, looksToSource, papers);
    }

    public RuleScope withDuration(String value) {
        return new RuleScope(id, name, appliesTo, forms, value, durationSource, heldBy, heldBySource, sizes, shares,
                looksTo, looksToSource, papers);
    }

    public RuleScope withDurationSource(Source value) {
        return new RuleScope(id, name, appliesTo, forms, duration, value, heldBy, heldBySource, sizes, shares,
                looksTo, looksToSource, papers);
    }

    public RuleScope withHeldBy(TimeLimit value) {
        return new RuleScope(id, name, appliesTo, forms, duration, durationSource, value, heldBySource, sizes, shares,
                looksTo, looksToSource, papers);
    }

    public RuleScope withHeldBySource(Source value) {
        return new RuleScope(id, name, appliesTo, forms, duration, durationSource, heldBy, value, sizes, shares,
                looksTo, looksToSource, papers);
    }

    public RuleScope withSizes(List<SizeRule> value) {
        return new RuleScope(id, name, appliesTo, forms, duration, durationSource, heldBy, heldBySource, value,
                shares, looksTo, looksToSource, papers);
    }

    public RuleScope withShares(ShareRule value) {
        return new RuleScope(id, name, appliesTo, forms, duration, durationSource, heldBy, heldBySource, sizes, value,
                looksTo, looksToSource, papers);
    }

    public RuleScope withLooksTo(List<String> value) {
        return new RuleScope(id, name, appliesTo, forms, duration, durationSource, heldBy, heldBySource, sizes,
                shares, value, looksToSource, papers);
    }

    public RuleScope withLooksToSource(Source value) {
        return new RuleScope(id, name, appliesTo, forms, duration, durationSource, heldBy, heldBySource, sizes,
                shares, looksTo, value, papers);
    }

    public RuleScope withPapers(List<LegalBasis> value) {
        return new RuleScope(id, name, appliesTo, forms, duration, durationSource, heldBy, heldBySource, sizes,
                shares, looksTo, looksToSource, value);
    }
}
