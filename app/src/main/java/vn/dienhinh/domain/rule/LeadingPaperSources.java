package vn.dienhinh.domain.rule;

import java.util.List;

/**
 * Lets the rules' sources follow the leading paper: when the clerk puts another paper in its place, the rules that
 * stood in the old one are cited from the new one. Without it a judgement would name a paper that the unit never got.
 *
 * @param was  citation of the leading paper until now; empty for none
 * @param is   citation of the leading paper from now on; empty for none
 * @param same true when it is the same paper, of which more is known now: its words stay
 */
record LeadingPaperSources(String was, String is, boolean same) {

    /** From the leading one of some papers to the leading one of others. */
    static LeadingPaperSources between(List<LegalBasis> was, List<LegalBasis> is) {
        boolean same = !was.isEmpty() && !is.isEmpty() && isCompleted(was.get(0), is.get(0));
        return new LeadingPaperSources(citation(was), citation(is), same);
    }

    /** True when all that was known of a paper still holds: a number or date that was blank is filled in. */
    private static boolean isCompleted(LegalBasis was, LegalBasis is) {
        return !was.issuer().isEmpty() && was.issuer().equals(is.issuer()) && was.type().equals(is.type())
                && (was.number().isEmpty() || was.number().equals(is.number()))
                && (was.date() == null || was.date().equals(is.date()));
    }

    /** The profile with its sources moved; its papers stay. */
    RuleProfile moved(RuleProfile profile) {
        if (was.equals(is)) {
            return profile;
        }
        return profile.withScopes(profile.scopes().stream().map(this::scope).toList())
                .withProgramme(profile.programme().stream().map(item ->
                        new ProgrammeRule(item.text(), item.optional(), item.condition(), source(item.source()))).toList())
                .withDossier(dossier(profile.dossier()))
                .withFurtherDossiers(profile.furtherDossiers().stream().map(this::dossier).toList())
                .withDeadlines(profile.deadlines().stream()
                        .map(deadline -> deadline.withSource(source(deadline.source()))).toList())
                .withNotes(profile.notes().stream()
                        .map(note -> note.withSource(source(note.source()))).toList())
                .withQuota(quota(profile.quota()))
                .withTitleSource(source(profile.titleSource())).withReportSource(source(profile.reportSource()));
    }

    private Dossier dossier(Dossier dossier) {
        return dossier.withSource(source(dossier.source()));
    }

    private CongressQuota quota(CongressQuota quota) {
        return new CongressQuota(quota.congress(), quota.places(), quota.note(), source(quota.source()));
    }

    private RuleScope scope(RuleScope scope) {
        return scope.withForms(scope.forms().stream()
                        .map(form -> new MeetingForm(form.id(), form.name(), source(form.source()))).toList())
                .withDurationSource(source(scope.durationSource())).withHeldBySource(source(scope.heldBySource()))
                .withSizes(scope.sizes().stream().map(size -> size.withSource(source(size.source()))).toList())
                .withShares(scope.shares().withSource(source(scope.shares().source())))
                .withLooksToSource(source(scope.looksToSource()));
    }

    /**
     * A source in the leading paper, or in none that is named, moves. The section is the clerk's own entry and stays;
     * the words quoted were the old paper's and go.
     */
    private Source source(Source source) {
        return source.paper().equals(was) || source.isNone()
                ? new Source(is, source.section(), same ? source.quote() : "") : source;
    }

    private static String citation(List<LegalBasis> papers) {
        return papers.stream().findFirst().filter(paper -> !paper.isBlank()).map(LegalBasis::citation).orElse("");
    }
}
