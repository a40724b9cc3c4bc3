package vn.dienhinh.ui.step.rules;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.TimeLimit;

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

    /** Adds an empty scope for the unit's kind, to be filled in from the paper; the forms stay open. */
    static Conference withOwnScope(Conference conference, String id) {
        RuleScope scope = new RuleScope(id, conference.unit().kind().word(), Set.of(conference.unit().kind()), null,
                null, null, null, null, null, null, null);
        return conference.withRules(conference.rules().withScopes(Entries.added(conference.rules().scopes(), scope)));
    }

    /** Index of the scope that binds the unit; -1 where none does. */
    static int scopeIndex(Conference conference) {
        return conference.scope().map(conference.rules().scopes()::indexOf).orElse(-1);
    }

    static Conference scope(Conference c, int index, UnaryOperator<RuleScope> change) {
        return c.withRules(c.rules().withScopes(Entries.changed(c.rules().scopes(), index, change)));
    }

    static Conference paper(Conference c, int index, UnaryOperator<LegalBasis> change) {
        return c.withRules(c.rules().withPapers(Entries.changed(c.rules().papers(), index, change)));
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
