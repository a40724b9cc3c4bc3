package vn.dienhinh.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.delegate.Composition;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.report.CommendationFigure;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.rule.RuleProfile;

/** The samples are whole, consistent conferences. */
class JsonSampleCatalogueTest {

    private final JsonConferenceCodec codec = new JsonConferenceCodec();
    private final JsonSampleCatalogue samples = new JsonSampleCatalogue(codec, () -> "c1");

    @Test
    void eachCopyHasAnIdOfItsOwn() {
        Iterator<String> ids = List.of("a", "b").iterator();
        JsonSampleCatalogue catalogue = new JsonSampleCatalogue(codec, ids::next);
        assertThat(catalogue.sample("dai-son")).map(Conference::id).contains("a");
        assertThat(catalogue.sample("dai-son")).map(Conference::id).contains("b");
    }

    @Test
    void aNameThatIsNoneGivesNoSample() {
        assertThat(samples.sample("huong-khe")).isEmpty();
        assertThat(samples.sample("../schema/conference-1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"trung-khanh,105,45", "dai-son,105,45", "ngoc-trao,140,60"})
    void theDelegatesFillTheCapInTheStatedShares(String name, int exemplars, int guests) {
        Conference sample = sample(name);
        assertThat(Composition.of(sample.delegates())).isEqualTo(new Composition(exemplars, guests, 0, 0));
        assertThat(sample.cap()).contains(exemplars + guests);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void everyDelegateIsWhole(String name) {
        List<Delegate> delegates = sample(name).delegates();
        assertThat(delegates).extracting(Delegate::fullName).doesNotHaveDuplicates().allMatch(n -> n.split(" ").length >= 3);
        assertThat(delegates).allSatisfy(delegate -> {
            assertThat(delegate.gender()).isNotNull();
            assertThat(delegate.birthYear()).isBetween(1950, 2003);
            assertThat(delegate.ethnicity()).isNotEmpty();
            assertThat(delegate.position()).isNotEmpty();
            assertThat(delegate.collective().isEmpty())
                    .isEqualTo(delegate.category() != DelegateCategory.EXEMPLAR_COLLECTIVE);
        });
        assertThat(delegates).extracting(Delegate::category).contains(DelegateCategory.EXEMPLAR_COLLECTIVE,
                DelegateCategory.EXEMPLAR_INDIVIDUAL, DelegateCategory.GUEST, DelegateCategory.LEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void theRulesAreTheShippedProfilesOwnAndTheFormIsAllowed(String name) {
        Conference sample = sample(name);
        List<RuleProfile> profiles = new JsonRuleCatalogue().profiles();
        assertThat(profiles).contains(sample.rules());
        assertThat(sample.form()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void theFileIsAsTheProgramWritesIt(String name) throws Exception {
        String file = JsonResource.text("/vn/dienhinh/samples/" + name + ".json");
        assertThat(codec.encode(codec.decode(file))).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void sectionsBeginAtTheTopAndSkipNoLevel(String name) {
        Conference sample = sample(name);
        assertNoLevelSkipped(sample.plan().sections().stream().map(PlanSection::level).toList());
        assertNoLevelSkipped(sample.report().sections().stream().map(ReportSection::level).toList());
        assertThat(sample.plan().sections()).extracting(PlanSection::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void theReportHasTwoPartsWithTextsAndFiguresOfTheReviewedPeriod(String name) {
        Conference sample = sample(name);
        assertThat(sample.report().sections()).filteredOn(section -> section.level() == 1).hasSize(2);
        assertThat(sample.report().sections()).filteredOn(section -> section.level() > 1).hasSize(7)
                .allMatch(section -> !section.body().isEmpty() && !section.guidance().isEmpty());
        assertThat(sample.report().figures()).extracting(CommendationFigure::year).contains(2020, 2025);
        assertThat(sample.report().figures()).allMatch(figure -> figure.directWorkers() <= figure.individuals());
    }

    private static void assertNoLevelSkipped(List<Integer> levels) {
        int previous = 0;
        for (int level : levels) {
            assertThat(level).isLessThanOrEqualTo(previous + 1);
            previous = level;
        }
    }

    private Conference sample(String name) {
        return samples.sample(name).orElseThrow();
    }
}
