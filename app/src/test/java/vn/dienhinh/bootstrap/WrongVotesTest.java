package vn.dienhinh.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.paper.DocumentText;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;

/** Votes that can't be make drafts of the papers that tell of them, and of no other. */
class WrongVotesTest {

    private final PaperMill mill = new PaperMill();
    private Conference wrong;

    @BeforeEach
    void giveMoreBallotsBackThanWereGivenOut() {
        Conference sample = mill.sample("trung-khanh");
        Commendation commendation = sample.dossier().commendation();
        wrong = sample.withDossier(sample.dossier().withCommendation(
                commendation.withReview(commendation.review().withBallots(10, 11, 10))));
    }

    @Test
    void theMinutesAreADraftAndNameTheFigures() {
        assertThat(lines(PaperKind.COUNCIL_MINUTES)).contains("DỰ THẢO")
                .anyMatch(line -> line.contains("Phát ra 10 phiếu nhưng ghi 11 phiếu thu về"));
    }

    @Test
    void thePlanIsNoDraftForThat() {
        assertThat(lines(PaperKind.PLAN)).doesNotContain("DỰ THẢO");
    }

    private List<String> lines(PaperKind kind) {
        return DocumentText.lines(mill.document(wrong, kind));
    }
}
