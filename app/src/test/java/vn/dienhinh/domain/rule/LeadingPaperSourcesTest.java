package vn.dienhinh.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.time.TimeLimit;

class LeadingPaperSourcesTest {

    private static final LegalBasis PROVINCE =
            new LegalBasis("Kế hoạch", "2674/KH-UBND", LocalDate.of(2024, 10, 8), "UBND tỉnh Cao Bằng", "");
    private static final LegalBasis OTHER =
            new LegalBasis("Kế hoạch", "15/KH-UBND", LocalDate.of(2026, 3, 2), "UBND tỉnh Lạng Sơn", "");
    private static final String GUIDE = "Hướng dẫn số 22/HD-BTĐKT";

    @Test
    void aRuleOfTheLeadingPaperIsCitedFromThePaperPutInItsPlace() {
        RuleProfile changed = profile(new Source(PROVINCE.citation(), "mục II", "Tối đa 150")).withPapers(List.of(OTHER));

        assertThat(changed.dossier().source()).isEqualTo(new Source(OTHER.citation(), "mục II", ""));
    }

    @Test
    void aRuleOfAFurtherPaperKeepsIt() {
        Source guide = new Source(GUIDE, "mục 3", "khoảng 70%");

        assertThat(profile(guide).withPapers(List.of(OTHER)).dossier().source()).isEqualTo(guide);
    }

    @Test
    void papersTakenAwayAndEnteredAnewAreCitedAgain() {
        RuleProfile without = profile(new Source(PROVINCE.citation(), "", "")).withPapers(List.of());

        assertThat(without.dossier().source()).isEqualTo(Source.none());
        assertThat(without.withPapers(List.of(LegalBasis.blank())).withPapers(List.of(OTHER)).dossier().source().paper())
                .isEqualTo(OTHER.citation());
    }

    @Test
    void aSecondPaperChangesNoSource() {
        RuleProfile profile = profile(new Source(PROVINCE.citation(), "mục II", "Tối đa 150"));

        assertThat(profile.withPapers(List.of(PROVINCE, OTHER)).dossier()).isEqualTo(profile.dossier());
    }

    private static RuleProfile profile(Source source) {
        return new RuleProfile("p", "p", List.of(PROVINCE), List.of(), List.of(),
                new Dossier(List.of("Báo cáo"), "", TimeLimit.unknown(), source), List.of(), "", null, List.of(),
                List.of());
    }
}
