package vn.dienhinh.ui.step.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;

class PaperHeadPreviewTest {

    @Test
    void aCommuneReadsInTwoLines() {
        assertThat(PaperHeadPreview.bodyLines(Unit.blank().withName("Trùng Khánh")))
                .containsExactly("ỦY BAN NHÂN DÂN", "XÃ TRÙNG KHÁNH");
    }

    @Test
    void aSchoolStandsUnderItsSuperior() {
        Unit school = Unit.blank().withKind(UnitKind.SCHOOL).withName("Trường Tiểu học Mẫu")
                .withSuperiorBody("UBND xã Mẫu");

        assertThat(PaperHeadPreview.superiorLine(school)).isEqualTo("UBND XÃ MẪU");
        assertThat(PaperHeadPreview.bodyLines(school)).containsExactly("TRƯỜNG TIỂU HỌC MẪU");
    }

    @Test
    void whatIsMissingStandsAsDots() {
        assertThat(PaperHeadPreview.bodyLines(Unit.blank())).last().isEqualTo("XÃ …");
        assertThat(PaperHeadPreview.signatureLines(Signer.blank())).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "…");
        assertThat(PaperHeadPreview.signatureLines(Signer.blank().withCollective(""))).first().isEqualTo("TM. …");
    }
}
