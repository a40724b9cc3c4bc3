package vn.dienhinh.application.export;

import java.util.List;
import vn.dienhinh.application.paper.gap.PaperGap;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;

/** Port: what the rules find wrong, in the words of the window. */
@FunctionalInterface
public interface OpenPoints {

    /** The errors that keep a paper from being signed, as whole sentences; empty when there is none. */
    List<String> of(Conference conference, PaperKind kind);

    /** What a finished paper leaves open, as whole sentences; without words for it, the places themselves. */
    default List<String> ofGaps(PaperKind kind, List<PaperGap> gaps) {
        return gaps.stream().map(PaperGap::text).toList();
    }
}
