package vn.dienhinh.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.unit.UnitKind;

/** The profiles that ship. */
class JsonRuleCatalogueTest {

    private final List<RuleProfile> profiles = new JsonRuleCatalogue().profiles();

    @Test
    void theBlankProfileIsLast() {
        assertThat(profiles).extracting(RuleProfile::id)
                .containsExactly("trung-khanh-2025", "dai-son-2025", "huong-khe-2024", "ngoc-trao-2024",
                        "tho-xuan-2024", "ke-hoach-khac");
    }

    @Test
    void theBlankProfileBindsEveryKindAndSetsNoNumbers() {
        RuleProfile blank = profile("ke-hoach-khac");
        for (UnitKind kind : UnitKind.values()) {
            RuleScope scope = blank.scopeFor(kind).orElseThrow();
            assertThat(scope.sizes()).isEmpty();
            assertThat(scope.shares().isStated()).isFalse();
            assertThat(scope.forms()).extracting(MeetingForm::name).containsExactly(
                    "Hội nghị tuyên dương điển hình tiên tiến", "Hội nghị biểu dương người tốt, việc tốt",
                    "Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo", "Đại hội Thi đua yêu nước");
        }
    }

    @Test
    void theStrictnessOfTheSharesIsThePapersOwn() {
        assertThat(scope("trung-khanh-2025").shares().kind()).isEqualTo(ShareKind.NONE);
        assertThat(scope("dai-son-2025").shares().kind()).isEqualTo(ShareKind.ABOUT);
        assertThat(scope("dai-son-2025").shares().tolerancePoints()).isNull();
        assertThat(scope("ngoc-trao-2024").shares().kind()).isEqualTo(ShareKind.EXACT);
    }

    @Test
    void lastDaysFollowFromTheStatedLimits() {
        assertThat(scope("trung-khanh-2025").heldBy().lastDay()).contains(LocalDate.of(2025, 8, 31));
        assertThat(scope("dai-son-2025").heldBy().lastDay()).contains(LocalDate.of(2025, 8, 24));
        assertThat(scope("ngoc-trao-2024").heldBy().lastDay()).contains(LocalDate.of(2025, 3, 31));
        assertThat(profile("ngoc-trao-2024").dossier().deadline().lastDay()).contains(LocalDate.of(2025, 4, 9));
    }

    /** The superiors' papers of these cases are not at hand: the place is that in the unit's own plan, and says so. */
    @Test
    void everyRuleOfACaseCitesTheSuperiorsPaper() {
        for (String id : List.of("trung-khanh-2025", "dai-son-2025", "ngoc-trao-2024")) {
            RuleProfile profile = profile(id);
            RuleScope scope = scope(id);
            String paper = profile.leadingPaper().orElseThrow().citation();
            assertThat(List.of(scope.durationSource(), scope.heldBySource(), scope.shares().source()))
                    .extracting(Source::paper).containsOnly(paper);
            assertThat(scope.sizes()).extracting(size -> size.source().paper()).containsOnly(paper);
            assertThat(scope.forms()).allMatch(form -> form.source().paper().equals(paper));
            assertThat(scope.durationSource().section()).contains("Kế hoạch của UBND xã").endsWith("(dẫn lại)");
            assertThat(profile.programme()).extracting(item -> item.source().paper()).containsOnly(paper);
            assertThat(profile.deadlines()).allMatch(deadline -> deadline.source().paper().equals(paper));
            assertThat(profile.dossier().isAskedFor()).isEqualTo(!profile.dossier().source().isNone());
        }
    }

    @Test
    void theLawsInUseAreThoseInForceWhenThePlanWasMade() {
        assertThat(profile("ngoc-trao-2024").legalBasesInUse()).extracting(basis -> basis.number())
                .contains("06/2022/QH15", "98/2023/NĐ-CP").doesNotContain("152/2025/NĐ-CP");
        assertThat(profile("dai-son-2025").legalBasesInUse()).extracting(basis -> basis.number())
                .contains("06/2022/QH15", "152/2025/NĐ-CP", "15/2025/TT-BNV").doesNotContain("98/2023/NĐ-CP");
    }

    private RuleScope scope(String id) {
        return profile(id).scopeFor(UnitKind.COMMUNE).orElseThrow();
    }

    private RuleProfile profile(String id) {
        return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst().orElseThrow();
    }
}
