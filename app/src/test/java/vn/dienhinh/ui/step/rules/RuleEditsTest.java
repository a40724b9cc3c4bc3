package vn.dienhinh.ui.step.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.ui.step.SampleRules;

class RuleEditsTest {

    @Test
    void aLengthThatTheClerkStatedOutlivesTheRules() {
        Conference blank = Conference.blank("c1");
        Conference own = blank.withMeeting(blank.meeting().withDuration("01 ngày"));

        assertThat(RuleEdits.applied(own, SampleRules.profile()).meeting().duration()).isEqualTo("01 ngày");
    }

    @Test
    void theFormStaysForTheClerkToChoose() {
        assertThat(RuleEdits.applied(Conference.blank("c1"), SampleRules.profile()).meeting().formId()).isEmpty();
    }

    @Test
    void anOwnScopeBindsTheUnitsKind() {
        Conference blank = Conference.blank("c1");
        Conference ward = blank.withUnit(blank.unit().withKind(UnitKind.WARD)).withRules(SampleRules.profile());

        assertThat(RuleEdits.scopeIndex(ward)).isEqualTo(-1);
        assertThat(RuleEdits.scopeIndex(RuleEdits.withScopeFor(ward, UnitKind.WARD, "s1"))).isEqualTo(1);
    }

    @Test
    void aPartCanBeAddedForAKindThatNoneSpeaksOfAndTakenOutAgain() {
        Conference conference = Conference.blank("c1").withRules(SampleRules.profile());
        UnitKind kind = RuleEdits.unboundKinds(conference.rules()).get(0);
        Conference more = RuleEdits.withScopeFor(conference, kind, "s1");

        assertThat(more.rules().scopeFor(kind)).hasValueSatisfying(scope -> assertThat(scope.id()).isEqualTo("s1"));
        assertThat(RuleEdits.unboundKinds(more.rules())).doesNotContain(kind);
        assertThat(RuleEdits.withoutScope(more, 1)).isEqualTo(conference);
    }

    @Test
    void tickingKindsAddsAndTakesOutAndTheLastOneGivenUpMeansEvery() {
        Set<UnitKind> two = RuleEdits.ticked(Set.of(UnitKind.WARD), UnitKind.COMMUNE, true);

        assertThat(two).containsExactly(UnitKind.COMMUNE, UnitKind.WARD);
        assertThat(RuleEdits.ticked(two, UnitKind.WARD, false)).containsExactly(UnitKind.COMMUNE);
        assertThat(RuleEdits.ticked(Set.of(UnitKind.WARD), UnitKind.WARD, false)).isEmpty();
    }

    @Test
    void aFurtherDossierIsChangedByItsIndexAlone() {
        Conference two = RuleEdits.furtherDossiers(Conference.blank("c1"), List.of(Dossier.none(), Dossier.none()));

        assertThat(RuleEdits.furtherDossier(two, 1, d -> d.withAddressee("Tỉnh")).rules().furtherDossiers())
                .extracting(Dossier::addressee).containsExactly("", "Tỉnh");
        assertThat(RuleEdits.furtherDossier(two, 2, d -> d.withAddressee("Tỉnh"))).isEqualTo(two);
    }

    @Test
    void lawsThatAreCitedAreNotTheSuperiorsPapers() {
        LegalBasis law = new LegalBasis("Luật", "06/2022/QH15", null, "Quốc hội", "");
        Conference changed = RuleEdits.legalBases(Conference.blank("c1"), List.of(law));

        assertThat(changed.rules().legalBasesInUse()).containsExactly(law);
        assertThat(changed.rules().papers()).isEmpty();
    }

    @Test
    void aPlaceWithoutPaperMeansTheLeadingPaper() {
        Source source = RuleEdits.withSection(Source.none(), "mục 2", SampleRules.profile());

        assertThat(source.words()).isEqualTo("mục 2, Kế hoạch số 160/KH-UBND ngày 08/8/2024 của UBND huyện Mẫu");
    }

    @Test
    void anEntryThatIsGoneIsNeitherReadNorChanged() {
        assertThat(Entries.read(List.of("a"), 1, String::length, 0)).isZero();
        assertThat(Entries.changed(List.of("a"), 1, text -> "b")).containsExactly("a");
        assertThat(Entries.removed(List.of("a"), -1)).containsExactly("a");
    }
}
