package vn.dienhinh.domain.dossier;

import java.util.List;
import java.util.stream.Stream;
import vn.dienhinh.domain.commendation.Commendation;

/**
 * What belongs to the conference's papers beyond the plan, the list of those who attend and the summary report.
 *
 * @param papers       how far each paper has come, at most one entry a paper; papers without one are not started
 * @param commendation who is commended, and how the council voted
 * @param congress     who is sent to the superior's congress
 */
public record ConferenceDossier(List<PaperEntry> papers, Commendation commendation, CongressList congress) {

    public ConferenceDossier {
        papers = papers == null ? List.of() : List.copyOf(papers);
        commendation = commendation == null ? Commendation.blank() : commendation;
        congress = congress == null ? CongressList.blank() : congress;
    }

    /** Nothing filled in. */
    public static ConferenceDossier blank() {
        return new ConferenceDossier(null, null, null);
    }

    /** The entry of that paper; a blank one where there is none. */
    public PaperEntry paper(String paper) {
        return papers.stream().filter(entry -> entry.paper().equals(paper)).findFirst()
                .orElseGet(() -> PaperEntry.blank(paper));
    }

    /** The same, by kind. */
    public PaperEntry paper(PaperKind kind) {
        return paper(kind.name());
    }

    /** The dossier with that entry in place of the one of the same paper; a blank entry is left out. */
    public ConferenceDossier withPaper(PaperEntry value) {
        boolean isKnown = papers.stream().anyMatch(entry -> entry.paper().equals(value.paper()));
        Stream<PaperEntry> entries = isKnown
                ? papers.stream().map(entry -> entry.paper().equals(value.paper()) ? value : entry)
                : Stream.concat(papers.stream(), Stream.of(value));
        return withPapers(entries.filter(entry -> !entry.isBlank()).toList());
    }

    public ConferenceDossier withPapers(List<PaperEntry> value) {
        return new ConferenceDossier(value, commendation, congress);
    }

    public ConferenceDossier withCommendation(Commendation value) {
        return new ConferenceDossier(papers, value, congress);
    }

    public ConferenceDossier withCongress(CongressList value) {
        return new ConferenceDossier(papers, commendation, value);
    }
}
