package vn.dienhinh.application.sending;

import java.util.List;

/**
 * How complete a dossier is.
 *
 * @param papers papers that the superior asks for and that the program makes, in the superior's order
 * @param others papers that the superior asks for and that must come from elsewhere, in the superior's words
 */
public record DossierState(List<DossierPaper> papers, List<String> others) {

    public DossierState {
        papers = List.copyOf(papers);
        others = List.copyOf(others);
    }

    /** True when every paper that the program makes can go. */
    public boolean isComplete() {
        return papers.stream().allMatch(paper -> paper.lacks().isEmpty());
    }
}
