package vn.dienhinh.application.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.drafting.ProgrammeClock.TimedItem;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.ProgrammeItem;

class ProgrammeClockTest {

    private static Conference beginning(LocalTime start, Integer... minutes) {
        List<ProgrammeItem> items = IntStream.range(0, minutes.length)
                .mapToObj(i -> ProgrammeItem.blank("p" + i).withText("Mục " + i).withMinutes(minutes[i])).toList();
        Conference full = PaperTestData.full();
        return full.withMeeting(full.meeting().withStartTime(start)).withProgramme(items);
    }

    @Test
    void eachItemBeginsWhereTheOneBeforeEnds() {
        assertThat(ProgrammeClock.of(beginning(LocalTime.of(7, 30), 10, 30)))
                .extracting(TimedItem::from, TimedItem::to)
                .containsExactly(tuple(LocalTime.of(7, 30), LocalTime.of(7, 40)),
                        tuple(LocalTime.of(7, 40), LocalTime.of(8, 10)));
    }

    @Test
    void afterAnItemWithoutLengthNoHourIsKnown() {
        assertThat(ProgrammeClock.of(beginning(LocalTime.of(7, 30), 10, null, 20))).extracting(TimedItem::from)
                .containsExactly(LocalTime.of(7, 30), LocalTime.of(7, 40), null);
    }

    @Test
    void hoursEndAtMidnight() {
        assertThat(ProgrammeClock.of(beginning(LocalTime.of(23, 0), 90, 5))).extracting(TimedItem::to)
                .containsExactly(null, null);
    }

    @Test
    void isKnownWithABeginAndSomeLength() {
        assertThat(ProgrammeClock.isKnown(beginning(LocalTime.of(7, 30), null, 10))).isTrue();
        assertThat(ProgrammeClock.isKnown(beginning(LocalTime.of(7, 30), null, 0))).isFalse();
        assertThat(ProgrammeClock.isKnown(beginning(null, 10))).isFalse();
    }
}
