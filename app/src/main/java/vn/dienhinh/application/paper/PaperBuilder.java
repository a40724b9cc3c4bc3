package vn.dienhinh.application.paper;

import java.util.List;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;

/** Makes one kind of paper. Pure: the same conference gives the same paper, safe from several threads. */
public interface PaperBuilder {

    /** The kind of paper it makes. */
    PaperKind kind();

    /**
     * The paper, also of an empty conference.
     *
     * @param conference the data
     * @param openPoints what still keeps it from being signed, as sentences; with any of them, or without number or
     *                   date, the paper is marked DỰ THẢO and lists them on a last page of its own
     */
    PaperDocument build(Conference conference, List<String> openPoints);

    /** The passages that the clerk may put into own words, in the order of the paper; none for most lists. */
    default List<DraftedPassage> passages(Conference conference) {
        return List.of();
    }

    /** Files of their own beside the whole paper, one a subject; none for most papers. Their names are all unlike. */
    default List<PaperPart> parts(Conference conference) {
        return List.of();
    }
}
