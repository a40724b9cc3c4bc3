package vn.dienhinh.application.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;

class PaperConcernTest {

    @Test
    void aSlipInTheVotesMarksTheMinutesAndNotThePlan() {
        Place votes = Place.entry(Step.DELEGATES, "dossier.commendation.nominees", 0, "votesFor", "n1");

        assertThat(PaperConcern.concerns(PaperKind.COUNCIL_MINUTES, votes)).isTrue();
        assertThat(PaperConcern.concerns(PaperKind.AWARD_DECISION, votes)).isTrue();
        assertThat(PaperConcern.concerns(PaperKind.PLAN, votes)).isFalse();
        assertThat(PaperConcern.concerns(PaperKind.CONGRESS_LIST, votes)).isFalse();
    }

    @Test
    void whatStandsInEveryPaperMarksEveryPaper() {
        Place signer = Place.field(Step.UNIT, "signer.fullName");

        for (PaperKind kind : PaperKind.values()) {
            assertThat(PaperConcern.concerns(kind, signer)).as(kind.name()).isTrue();
        }
    }
}
