package vn.dienhinh.domain.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommendationTest {

    private static final Nominee NOMINEE = Nominee.blank("n1", NomineeKind.INDIVIDUAL);

    @Test
    void aNomineeWithoutAFormOfItsOwnGetsTheUsualOne() {
        Commendation commendation = Commendation.blank().withAward("Giấy khen của Chủ tịch UBND xã");
        assertThat(commendation.awardOf(NOMINEE)).isEqualTo("Giấy khen của Chủ tịch UBND xã");
        assertThat(commendation.awardOf(NOMINEE.withAward("Lao động tiên tiến"))).isEqualTo("Lao động tiên tiến");
    }

    @Test
    void noFormIsSaidAnywhere() {
        assertThat(Commendation.blank().awardOf(NOMINEE)).isEmpty();
    }

    @Test
    void missingPartsAreBlank() {
        assertThat(new Commendation(null, null, null, null, null)).isEqualTo(Commendation.blank());
        assertThat(new Nominee("n1", null, null, null, null, null, null, null, null, null, null, null, null, null, null))
                .isEqualTo(NOMINEE);
    }

    @Test
    void aReportThatIsDraftedIsNoEmptyReport() {
        assertThat(NOMINEE.report()).isNull();
        assertThat(NOMINEE.withReport("").report()).isEmpty();
    }
}
