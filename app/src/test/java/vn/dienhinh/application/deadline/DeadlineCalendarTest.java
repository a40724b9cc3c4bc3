package vn.dienhinh.application.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.check.SampleConference;
import vn.dienhinh.domain.conference.Conference;

class DeadlineCalendarTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-12T02:03:04Z"), ZoneOffset.UTC);
    private final Conference conference = SampleConference.complete();

    private String written(Conference c) {
        return new DeadlineCalendar(CLOCK).write(c, "Hội nghị xã Suối Mơ", deadline -> new DeadlineCalendar.Words(
                deadline.kind() + "; " + deadline.what(), "Dòng một, dài để phải gấp lại nhiều lần vì có hơn bảy mươi lăm octet\nDòng hai",
                "Ngày mai đến hạn"));
    }

    @Test
    void everyLineEndsWithCrLfAndHasAtMost75Octets() {
        String text = written(conference);

        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(List.of(text.split("\r\n"))).allMatch(
                line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void unfoldedItSaysWhatWasGiven() {
        String text = written(conference).replace("\r\n ", "");

        assertThat(text).contains("DTSTAMP:20250812T020304Z", "X-WR-CALNAME:Hội nghị xã Suối Mơ", "SUMMARY:PLAN\\; việc PLAN",
                "Dòng một\\, dài để phải gấp lại nhiều lần vì có hơn bảy mươi lăm octet\\nDòng hai", "TRIGGER:-P1D");
        assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(new DeadlineCalendar(CLOCK).dated(conference).size() + 1);
    }

    @Test
    void anEventStandsOnTheLastWorkingDay() {
        Conference late = conference.withMilestones(List.of(SampleConference.milestone(
                vn.dienhinh.domain.conference.MilestoneKind.PLAN, 18)));

        assertThat(LocalDate.of(2025, 8, 17).getDayOfWeek().getValue()).isEqualTo(7);
        assertThat(written(late)).contains("DTSTART;VALUE=DATE:20250815\r\nDTEND;VALUE=DATE:20250816");
    }

    @Test
    void anEventKeepsItsIdWhenItsDayMoves() {
        Conference moved = conference.withMilestones(conference.milestones().stream()
                .map(milestone -> milestone.withLimit(SampleConference.before(14))).toList());

        assertThat(uids(moved)).isEqualTo(uids(conference));
    }

    private List<String> uids(Conference c) {
        return written(c).replace("\r\n ", "").lines().filter(line -> line.startsWith("UID:mP") || line.contains("-m")).sorted().toList();
    }
}
