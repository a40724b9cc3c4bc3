package vn.dienhinh.domain.reading;

import java.util.ArrayList;
import java.util.List;

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
 */
public record PlanReading(ReadDocument document, List<Found<ReadBasis>> legalBases, List<ReadScope> scopes,
                          List<Found<ReadProgrammeItem>> programme, ReadDossier dossier,
                          List<Found<ReadDeadline>> deadlines, List<Found<String>> recipients, ReadSigner signer) {

    public PlanReading {
        legalBases = List.copyOf(legalBases);
        scopes = List.copyOf(scopes);
        programme = List.copyOf(programme);
        deadlines = List.copyOf(deadlines);
        recipients = List.copyOf(recipients);
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
        return all;
    }
}
