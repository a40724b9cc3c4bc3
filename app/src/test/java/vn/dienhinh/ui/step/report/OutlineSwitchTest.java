package vn.dienhinh.ui.step.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.rule.ReportOutlineKind;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.conference.OpenConference;
import vn.dienhinh.ui.step.StepSamples;
import vn.dienhinh.ui.step.StepWindow;

class OutlineSwitchTest {

    private final ConferenceModel model = OpenConference.of(Conference.blank("c1").withRules(
            Conference.blank("c1").rules().withReportOutline(ReportOutlineKind.THREE_PARTS)), c -> List.of());
    private final ReportOutline outline = new ReportOutline(model, StepWindow.context(), StepSamples.reportDrafter());

    @Test
    void textsGoAlongToTheHeadingOfTheSameName() {
        outline.useDefaultSections();
        outline.write("situation", "Xã có 12 thôn.");

        int gathered = outline.use(ReportOutlineKind.TWO_PARTS);

        assertThat(gathered).isZero();
        assertThat(outline.section("situation").orElseThrow().body()).isEqualTo("Xã có 12 thôn.");
        assertThat(outline.section(OutlineSwitch.KEPT)).isEmpty();
    }

    @Test
    void textsWithoutAHeadingAreGatheredAtTheEnd() {
        outline.useDefaultSections();
        List<String> texts = new ArrayList<>();
        for (ReportSection section : model.conference().report().sections()) {
            texts.add("Nội dung của " + section.id());
            outline.write(section.id(), "Nội dung của " + section.id());
        }

        int gathered = outline.use(ReportOutlineKind.TWO_PARTS);

        assertThat(gathered).isPositive();
        String all = String.join("\n", model.conference().report().sections().stream().map(ReportSection::body).toList());
        assertThat(texts).allMatch(all::contains);
        List<ReportSection> sections = model.conference().report().sections();
        assertThat(sections.get(sections.size() - 1).id()).isEqualTo(OutlineSwitch.KEPT);
    }

    @Test
    void goingThereAndBackLosesNothing() {
        outline.useDefaultSections();
        outline.write("proposals", "Đề nghị tăng kinh phí.");

        outline.use(ReportOutlineKind.TWO_PARTS);
        outline.use(ReportOutlineKind.THREE_PARTS);

        String all = String.join("\n", model.conference().report().sections().stream().map(ReportSection::body).toList());
        assertThat(all).contains("Đề nghị tăng kinh phí.");
    }

    @Test
    void aHeadingOfTheClerksOwnStays() {
        outline.useDefaultSections();
        outline.rename("situation", "Tình hình xã sau sắp xếp");

        outline.use(ReportOutlineKind.TWO_PARTS);

        assertThat(outline.section("situation").orElseThrow().title()).isEqualTo("Tình hình xã sau sắp xếp");
    }
}
