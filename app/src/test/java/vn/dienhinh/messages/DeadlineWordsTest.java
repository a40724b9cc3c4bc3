package vn.dienhinh.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.check.Deadline;
import vn.dienhinh.domain.check.DeadlineOverview;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;

class DeadlineWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 12);
    private final DeadlineWords words = new DeadlineWords(new Messages(), TODAY);

    private Deadline deadline(MilestoneKind kind, TimeRelation relation, TimePrecision precision, LocalDate day,
                              String note) {
        Conference c = Conference.blank("c").withMilestones(List.of(new Milestone("m", kind, "việc cần làm",
                new TimeLimit(relation, precision, day, note), "")));
        return DeadlineOverview.all(c, TODAY).stream().filter(d -> d.place().itemId().equals("m")).findFirst()
                .orElseThrow();
    }

    private Deadline before(LocalDate day) {
        return deadline(MilestoneKind.PLAN, TimeRelation.BEFORE, TimePrecision.DAY, day, "");
    }

    @Test
    void beforeADayIsReadStrictlyInWords() {
        assertThat(words.reading(before(LocalDate.of(2025, 8, 15)))).containsExactly(
                "“Trước ngày 15/8/2025” không tính chính ngày đó, nghĩa là chậm nhất ngày 14/8/2025.");
    }

    @Test
    void aSundayAndAHolidayNameTheLastWorkingDay() {
        assertThat(words.reading(before(LocalDate.of(2025, 8, 25)))).last().isEqualTo(
                "Ngày 24/8/2025 là Chủ nhật, cơ quan nghỉ; cần xong trong thứ Sáu, 22/8/2025.");
        assertThat(words.reading(before(LocalDate.of(2026, 2, 19)))).last().isEqualTo(
                "Ngày 18/02/2026 là ngày nghỉ Tết Nguyên đán, cơ quan nghỉ; cần xong trong thứ Sáu, 13/02/2026.");
    }

    @Test
    void monthsAndQuartersNameTheirLastDayAndAPlainDayNeedsNoWord() {
        LocalDate day = LocalDate.of(2025, 9, 30);

        assertThat(words.reading(deadline(MilestoneKind.LIST, TimeRelation.WITHIN, TimePrecision.QUARTER, day, "")))
                .containsExactly("“Trong Quý III/2025” nghĩa là chậm nhất ngày 30/9/2025.");
        assertThat(words.reading(deadline(MilestoneKind.LIST, TimeRelation.AT_LATEST, TimePrecision.DAY, day, "")))
                .isEmpty();
        assertThat(words.reading(deadline(MilestoneKind.LIST, TimeRelation.ON, TimePrecision.TEXT, null,
                "sau khi có thông báo"))).containsExactly("Ghi là: sau khi có thông báo.");
    }

    @Test
    void theStateIsSaidInDays() {
        assertThat(words.state(before(LocalDate.of(2025, 8, 15)))).isEqualTo("còn 2 ngày");
        assertThat(words.state(before(LocalDate.of(2025, 8, 13)))).isEqualTo("đến hạn hôm nay");
        assertThat(words.state(before(LocalDate.of(2025, 8, 10)))).isEqualTo("đã qua 3 ngày");
        assertThat(words.sentence(before(LocalDate.of(2025, 8, 15))))
                .isEqualTo("Còn 2 ngày: Kế hoạch, thứ Năm, 14/8/2025");
        assertThat(words.title(before(LocalDate.of(2025, 8, 15)))).isEqualTo("Kế hoạch: việc cần làm");
    }
}
