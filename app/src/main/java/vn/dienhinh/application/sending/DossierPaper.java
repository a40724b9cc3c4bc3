package vn.dienhinh.application.sending;

import java.util.List;
import vn.dienhinh.domain.dossier.PaperKind;

/**
 * One paper that the superior asks for.
 *
 * @param kind  which paper
 * @param asked the superior's own words
 * @param lacks what it still lacks; empty when it can go
 */
public record DossierPaper(PaperKind kind, String asked, List<Lack> lacks) {

    public DossierPaper {
        lacks = List.copyOf(lacks);
    }
}
