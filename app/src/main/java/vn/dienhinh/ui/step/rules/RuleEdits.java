package vn.dienhinh.ui.step.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;

/** Edits of the conference's own copy of the rules. */
final class RuleEdits {

    private RuleEdits() {
    }

    /**
     * Takes over a profile as the conference's own copy. A length and a time limit that the meeting does not state
     * yet come from it; the form is for the clerk to choose.
     */
    static Conference applied(Conference conference, RuleProfile profile) {
        Conference changed = conference.withRules(profile);
        Meeting meeting = changed.meeting();
        RuleScope scope = changed.scope().orElse(null);
        if (scope == null) {
            return changed;
        }
        String duration = meeting.duration().isEmpty() ? scope.duration() : meeting.duration();
        TimeLimit heldBy = meeting.heldBy().isUnknown() ? scope.heldBy() : meeting.heldBy();
        return changed.withMeeting(meeting.withDuration(duration).withHeldBy(heldBy));
    }

    /** Adds an empty scope for a kind of unit, to be filled in from the paper; the forms stay open. */
    static Conference withScopeFor(Conference conference, UnitKind kind, String id) {
        RuleScope scope = new RuleScope(id, kind.word(), Set.of(kind), null, null, null, null, null, null, null, null);
        return conference.withRules(conference.rules().withScopes(Entries.added(conference.rules().scopes(), scope)));
    }

    /** Takes a scope out; an index that is gone changes nothing. */
    static Conference withoutScope(Conference c, int index) {
        return c.withRules(c.rules().withScopes(Entries.removed(c.rules().scopes(), index)));
    }

    /** Kinds of unit that no scope speaks of yet. */
    static List<UnitKind> unboundKinds(RuleProfile rules) {
        return Arrays.stream(UnitKind.values()).filter(kind -> rules.scopeFor(kind).isEmpty()).toList();
    }

    /** The kinds with one ticked or no longer ticked; the last one given up leaves none, which means every kind. */
    static Set<UnitKind> ticked(Set<UnitKind> kinds, UnitKind kind, boolean on) {
        Set<UnitKind> changed = new TreeSet<>(kinds);
        if (on) {
            changed.add(kind);
        } else {
            changed.remove(kind);
        }
        return changed;
    }

    /** Index of the scope that binds the unit; -1 where none does. */
    static int scopeIndex(Conference conference) {
        return conference.scope().map(conference.rules().scopes()::indexOf).orElse(-1);
    }

    static Conference scope(Conference c, int index, UnaryOperator<RuleScope> change) {
        return c.withRules(c.rules().withScopes(Entries.changed(c.rules().scopes(), index, change)));
    }

    static Conference papers(Conference c, List<LegalBasis> papers) {
        return c.withRules(c.rules().withPapers(papers));
    }

    static Conference legalBases(Conference c, List<LegalBasis> bases) {
        return c.withRules(c.rules().withLegalBasesInUse(bases));
    }

    static Conference furtherDossiers(Conference c, List<Dossier> dossiers) {
        return c.withRules(c.rules().withFurtherDossiers(dossiers));
    }

    static Conference furtherDossier(Conference c, int index, UnaryOperator<Dossier> change) {
        return furtherDossiers(c, Entries.changed(c.rules().furtherDossiers(), index, change));
    }

    static Conference dossier(Conference c, UnaryOperator<Dossier> change) {
        return c.withRules(c.rules().withDossier(change.apply(c.rules().dossier())));
    }

    /** The source with another place in its paper; a source that names no paper yet means the leading one. */
    static Source withSection(Source source, String section, RuleProfile rules) {
        String paper = source.paper().isEmpty() && !section.isEmpty()
                ? rules.leadingPaper().map(LegalBasis::citation).orElse("") : source.paper();
        return new Source(paper, section, source.quote());
    }

    /** Shown lines of a list. */
    static String lines(List<String> entries) {
        return String.join("\n", entries);
    }
}
