package vn.dienhinh.ui.step.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.SigningAuthority;
import vn.dienhinh.domain.unit.UnitKind;

class KindChangeTest {

    private final Conference commune = Conference.blank("c1");

    @Test
    void aSchoolsHeadSignsInTheHeadsOwnRight() {
        Conference school = KindChange.to(commune.withSigner(Signer.blank().withFullName("Trần Thị Mẫu")), UnitKind.SCHOOL);

        assertThat(school.signer().authority()).isEqualTo(SigningAuthority.HEAD);
        assertThat(school.signer().titleLines()).containsExactly("HIỆU TRƯỞNG");
        assertThat(school.signer().fullName()).isEqualTo("Trần Thị Mẫu");
        assertThat(school.unit().symbol()).isEmpty();
    }

    @Test
    void goingBackGivesTheUsualWordsOfACommittee() {
        assertThat(KindChange.to(KindChange.to(commune, UnitKind.SCHOOL), UnitKind.COMMUNE)).isEqualTo(commune);
    }

    @Test
    void whatTheClerkWroteStays() {
        Conference own = commune.withSigner(Signer.blank().withOwnTitle("ỦY VIÊN"))
                .withUnit(commune.unit().withSymbol("HĐND"));

        Conference ward = KindChange.to(own, UnitKind.AGENCY);

        assertThat(ward.signer()).isEqualTo(own.signer());
        assertThat(ward.unit().symbol()).isEqualTo("HĐND");
    }
}
