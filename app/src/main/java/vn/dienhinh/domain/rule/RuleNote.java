package vn.dienhinh.domain.rule;

import java.util.Set;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * What the superior asks for in words: neither counted nor judged, shown to the clerk and taken into the plan.
 *
 * @param kind      what it is about; never null
 * @param text      in the paper's words, shortened
 * @param source    where it stands
 * @param appliesTo kinds of unit that it speaks of; empty means every kind
 */
public record RuleNote(NoteKind kind, String text, Source source, Set<UnitKind> appliesTo) {

    public RuleNote {
        kind = kind == null ? NoteKind.OTHER : kind;
        text = VietnameseText.line(text);
        source = source == null ? Source.none() : source;
        appliesTo = BoundKinds.of(appliesTo);
    }

    /** A note for every kind of unit. */
    public RuleNote(NoteKind kind, String text, Source source) {
        this(kind, text, source, Set.of());
    }

    /** True when it speaks of a unit of that kind. */
    public boolean binds(UnitKind unitKind) {
        return BoundKinds.bind(appliesTo, unitKind);
    }

    public RuleNote withKind(NoteKind value) {
        return new RuleNote(value, text, source, appliesTo);
    }

    public RuleNote withText(String value) {
        return new RuleNote(kind, value, source, appliesTo);
    }

    public RuleNote withAppliesTo(Set<UnitKind> value) {
        return new RuleNote(kind, text, source, value);
    }

    public RuleNote withSource(Source value) {
        return new RuleNote(kind, text, value, appliesTo);
    }
}
