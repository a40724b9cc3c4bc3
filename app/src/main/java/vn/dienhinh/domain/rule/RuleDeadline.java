package vn.dienhinh.domain.rule;

import java.util.Set;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * A further deadline that the superior sets (the plan's hand-in, the list's).
 *
 * @param what      what is due
 * @param limit     until when
 * @param addressee to whom; empty when not said
 * @param source    where it stands
 * @param appliesTo kinds of unit that it binds; empty means every kind
 */
public record RuleDeadline(String what, TimeLimit limit, String addressee, Source source, Set<UnitKind> appliesTo) {

    public RuleDeadline {
        what = VietnameseText.line(what);
        limit = limit == null ? TimeLimit.unknown() : limit;
        addressee = VietnameseText.line(addressee);
        source = source == null ? Source.none() : source;
        appliesTo = BoundKinds.of(appliesTo);
    }

    /** A deadline that binds every kind of unit. */
    public RuleDeadline(String what, TimeLimit limit, String addressee, Source source) {
        this(what, limit, addressee, source, Set.of());
    }

    /** True when it binds a unit of that kind. */
    public boolean binds(UnitKind kind) {
        return BoundKinds.bind(appliesTo, kind);
    }

    public RuleDeadline withWhat(String value) {
        return new RuleDeadline(value, limit, addressee, source, appliesTo);
    }

    public RuleDeadline withLimit(TimeLimit value) {
        return new RuleDeadline(what, value, addressee, source, appliesTo);
    }

    public RuleDeadline withAddressee(String value) {
        return new RuleDeadline(what, limit, value, source, appliesTo);
    }

    public RuleDeadline withAppliesTo(Set<UnitKind> value) {
        return new RuleDeadline(what, limit, addressee, source, value);
    }

    public RuleDeadline withSource(Source value) {
        return new RuleDeadline(what, limit, addressee, value, appliesTo);
    }
}
