package vn.dienhinh.domain.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A proposal read out of a superior's plan. Nothing of it is in force before somebody has accepted it.
 *
 * @param document    what the paper says of itself
 * @param legalBases  papers that it cites, those of its opening first
 * @param scopes      rules by kind of unit
 * @param programme   programme items in order
 * @param dossier     papers that go upward; null when none were found
 * @param deadlines   all time limits in the order of the paper
 * @param recipients  the distribution list in the paper's words
 * @param signer      who signed
 * @param rest        what stands beside the finds: doubts, what found no role, what else is asked
 */
public record PlanReading(ReadDocument document, List<Found<ReadBasis>> legalBases, List<ReadScope> scopes,
                          List<Found<ReadProgrammeItem>> programme, ReadDossier dossier,
                          List<Found<ReadDeadline>> deadlines, List<Found<String>> recipients, ReadSigner signer, ReadingRest rest) {

    public PlanReading {
        legalBases = List.copyOf(legalBases);
        scopes = List.copyOf(scopes);
        programme = List.copyOf(programme);
        deadlines = List.copyOf(deadlines);
        recipients = List.copyOf(recipients);
    }

    public PlanReading withScopes(List<ReadScope> value) {
        return new PlanReading(document, legalBases, value, programme, dossier, deadlines, recipients, signer, rest);
    }

    public PlanReading withRest(ReadingRest value) {
        return new PlanReading(document, legalBases, scopes, programme, dossier, deadlines, recipients, signer, value);
    }

    /** The deadlines without those that are a scope's or the dossier's own limit: the same words, read once more. */
    public List<Found<ReadDeadline>> furtherDeadlines() {
        Set<Integer> told = new HashSet<>();
        scopes.stream().map(ReadScope::heldBy).filter(Objects::nonNull).forEach(limit -> told.add(limit.place().from()));
        if (dossier != null && dossier.deadline() != null) {
            told.add(dossier.deadline().place().from());
        }
        return deadlines.stream().filter(deadline -> !told.contains(deadline.place().from())).toList();
    }

    /** Every find, in the order of the parts; ids are unique among them. */
    public List<Found<?>> finds() {
        List<Found<?>> all = new ArrayList<>(document.finds());
        all.addAll(legalBases);
        scopes.forEach(scope -> all.addAll(scope.finds()));
        all.addAll(programme);
        if (dossier != null) {
            all.addAll(dossier.finds());
        }
        all.addAll(deadlines);
        all.addAll(recipients);
        all.addAll(signer.finds());
        all.addAll(rest.requests());
        return all;
    }
}
