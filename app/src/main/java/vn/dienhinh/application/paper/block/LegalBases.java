package vn.dienhinh.application.paper.block;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.UsualBases;

/** Which of the profile's laws a paper of a given day may stand on, and how they are cited. */
public final class LegalBases {

    private final Wording wording;

    public LegalBases(Wording wording) {
        this.wording = wording;
    }

    /**
     * Lines "Căn cứ ..." without end marks; never empty.
     *
     * @param on     the paper's day; null while open, which leaves out none
     * @param papers papers to cite after the laws
     */
    public List<String> lines(Conference conference, LocalDate on, Stream<LegalBasis> papers) {
        List<LegalBasis> laws = UsualBases.completed(conference.rules().legalBasesInUse(), on, conference.unit().kind());
        List<String> lines = Stream.concat(Stream.concat(laws.stream(), papers)
                .filter(basis -> !basis.isBlank() || !basis.subject().isEmpty())
                .filter(basis -> on == null || isInForce(basis, on))
                .map(LegalBasis::fullCitation).distinct()
                .map(citation -> wording.text("plan.opening.basis", Map.of("basis", citation))), own(conference)).toList();
        return lines.isEmpty() ? List.of(wording.text("plan.opening.basis")) : lines;
    }

    /** A body without a committee stands on its charter and its own rules on commendation. */
    private Stream<String> own(Conference conference) {
        return conference.unit().kind().isTerritory() ? Stream.of()
                : Stream.of("bases.charter", "bases.regulation")
                        .map(key -> wording.text(key, Map.of("issuingBody", conference.unit().issuingBody())));
    }

    /** Not before it was issued, nor before its first or after its last day where the wording knows these. */
    private boolean isInForce(LegalBasis basis, LocalDate on) {
        boolean begun = day("from.", basis).or(() -> Optional.ofNullable(basis.date()))
                .map(first -> !on.isBefore(first)).orElse(true);
        return begun && day("until.", basis).map(last -> !on.isAfter(last)).orElse(true);
    }

    private Optional<LocalDate> day(String prefix, LegalBasis basis) {
        return wording.dayOfLaw(prefix + basis.number());
    }
}
