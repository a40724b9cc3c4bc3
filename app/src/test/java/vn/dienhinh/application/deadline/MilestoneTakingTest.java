package vn.dienhinh.application.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienhinh.domain.check.SampleConference.complete;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.check.DeadlineOverview;
import vn.dienhinh.domain.check.SampleConference;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.time.TimeLimit;

class MilestoneTakingTest {

    private int next;
    private final MilestoneTaking taking = new MilestoneTaking(() -> "id" + next++);

    private Conference taken(Conference c) {
        return taking.take(c, DeadlineOverview.all(c, SampleConference.TODAY));
    }

    @Test
    void proposalsBecomeMilestonesInOrderOfTime() {
        Conference c = complete().withMilestones(List.of(SampleConference.milestone(MilestoneKind.MEETING, 25)));

        assertThat(taken(c).milestones().stream().map(m -> m.kind() + " " + m.limit().words() + " " + m.what()))
                .containsExactly("PLAN chậm nhất ngày 01/8/2025 Hoàn thiện kế hoạch, trình phê duyệt",
                        "LIST chậm nhất ngày 15/8/2025 Tổng hợp, duyệt danh sách đại biểu",
                        "MEETING trước ngày 25/8/2025 việc MEETING",
                        "DOSSIER chậm nhất ngày 27/8/2025 Gửi hồ sơ, báo cáo kết quả Hội nghị");
    }

    @Test
    void aMilestoneWithoutADayGetsItsDayAndKeepsTheRest() {
        Milestone open = new Milestone("mine", MilestoneKind.LIST, "Lập danh sách", TimeLimit.unknown(), "Chị Én");
        Conference c = complete().withMilestones(List.of(open));

        assertThat(taken(c).milestones()).filteredOn(m -> m.kind() == MilestoneKind.LIST).singleElement()
                .satisfies(m -> {
                    assertThat(m.id()).isEqualTo("mine");
                    assertThat(m.inCharge()).isEqualTo("Chị Én");
                    assertThat(m.limit().words()).isEqualTo("chậm nhất ngày 15/8/2025");
                });
    }

    @Test
    void whereEverythingHasItsDayNothingChanges() {
        assertThat(taken(complete())).isEqualTo(complete());
    }

    @Test
    void whatIsTakenBreaksNoRule() {
        Conference c = taken(complete().withMilestones(List.of()));

        assertThat(SampleConference.codes(c)).noneMatch(code -> code.startsWith("time.milestone"));
    }
}
