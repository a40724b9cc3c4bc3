package vn.dienhinh.domain.rule;

import java.util.List;

/**
 * Lets the rules' sources follow the leading paper: when the clerk puts another paper in its place, the rules that
 * stood in the old one are cited from the new one. Without it a judgement would name a paper that the unit never got.
 *
 * @param was citation of the leading paper until now; empty for none
 * @param is  citation of the leading paper from now on; empty for none
 */
record LeadingPaperSources(String was, String is) {

    /** From the leading one of some papers to the leading one of others. */
    static LeadingPaperSources between(List<LegalBasis> was, List<LegalBasis> is) {
        return new LeadingPaperSources(citation(was), citation(is));
    }

    /** The profile with its sources moved; its papers stay. */
    RuleProfile moved(RuleProfile profile) {
        if (was.equals(is)) {
            return profile;
        }
        Dossier dossier = profile.dossier();
        return profile.withScopes(profile.scopes().stream().map(this::scope).toList())
                .withProgramme(profile.programme().stream().map(item ->
                        new ProgrammeRule(item.text(), item.optional(), item.condition(), source(item.source()))).toList())
                .withDossier(new Dossier(dossier.papers(), dossier.addressee(), dossier.deadline(),
                        source(dossier.source())))
                .withDeadlines(profile.deadlines().stream().map(deadline -> new RuleDeadline(deadline.what(),
                        deadline.limit(), deadline.addressee(), source(deadline.source()))).toList());
    }

    private RuleScope scope(RuleScope scope) {
        ShareRule shares = scope.shares();
        return new RuleScope(scope.id(), scope.name(), scope.appliesTo(),
                scope.forms().stream().map(form -> new MeetingForm(form.id(), form.name(), source(form.source()))).toList(),
                scope.duration(), source(scope.durationSource()), scope.heldBy(), source(scope.heldBySource()),
                scope.sizes().stream().map(size -> new SizeRule(size.workforceFrom(), size.workforceBelow(),
                        size.attendance(), size.capFrom(), size.cap(), source(size.source()))).toList(),
                new ShareRule(shares.kind(), shares.exemplarPercent(), shares.guestPercent(), shares.tolerancePoints(),
                        shares.guestLabel(), source(shares.source())),
                scope.looksTo());
    }

    /**
     * A source in the leading paper, or in none that is named, moves. The section is the clerk's own entry and stays;
     * the words quoted were the old paper's and go.
     */
    private Source source(Source source) {
        return source.paper().equals(was) || source.isNone() ? new Source(is, source.section(), "") : source;
    }

    private static String citation(List<LegalBasis> papers) {
        return papers.stream().findFirst().filter(paper -> !paper.isBlank()).map(LegalBasis::citation).orElse("");
    }
}
