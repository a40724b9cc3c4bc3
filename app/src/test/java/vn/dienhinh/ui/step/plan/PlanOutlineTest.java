package vn.dienhinh.ui.step.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Plan;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.conference.OpenConference;
import vn.dienhinh.ui.step.StepSamples;
import vn.dienhinh.ui.step.StepWindow;
import vn.dienhinh.ui.outline.OutlineRow;

class PlanOutlineTest {

    private final ConferenceModel model = OpenConference.of(Conference.blank("c1"));
    private final PlanOutline outline = new PlanOutline(model, StepWindow.context(), StepSamples.planDrafter());

    @Test
    void anEmptyPlanTakesTheUsualSections() {
        assertThat(outline.isEmpty()).isTrue();

        outline.useDefaultSections();

        assertThat(numbers()).startsWith("I.", "1.", "2.", "II.", "1.");
    }

    @Test
    void numbersCloseUpWhenASectionIsRemoved() {
        outline.useDefaultSections();

        outline.remove("frame");

        assertThat(numbers()).startsWith("I.", "1.", "2.", "II.", "1.");
        assertThat(outline.section("venue")).isEmpty();
    }

    @Test
    void levelsThatSkipInAFileAreNumberedWithoutAGap() {
        model.apply("test", c -> c.withPlan(Plan.blank().withSections(List.of(
                section("a", 1), section("b", 3), section("c", 1)))));

        assertThat(numbers()).containsExactly("I.", "1.", "II.");
    }

    @Test
    void anEmptiedHeadingBringsTheDraftedOneBack() {
        outline.useDefaultSections();
        String drafted = outline.heading(outline.section("purpose").orElseThrow());

        outline.rename("purpose", "Mục tiêu");
        assertThat(outline.heading(outline.section("purpose").orElseThrow())).isEqualTo("Mục tiêu");
        outline.rename("purpose", "");

        assertThat(outline.section("purpose").orElseThrow().title()).isNull();
        assertThat(outline.heading(outline.section("purpose").orElseThrow())).isEqualTo(drafted);
    }

    @Test
    void anUnchangedHeadingIsNoEdit() {
        outline.useDefaultSections();
        Conference before = model.conference();

        outline.rename("purpose", outline.heading(outline.section("purpose").orElseThrow()));

        assertThat(model.conference()).isSameAs(before);
    }

    private List<String> numbers() {
        return outline.rows().stream().map(OutlineRow::number).filter(number -> !number.isEmpty()).toList();
    }

    private static PlanSection section(String id, int level) {
        return new PlanSection(id, level, id, "", "", null);
    }
}
