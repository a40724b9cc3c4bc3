package vn.dienhinh.ui.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineScaleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 12);
    private static final double WIDTH = 1000;
    private static final double ROOM = 170;

    private static TimelineScale scale(LocalDate today, LocalDate... days) {
        return TimelineScale.of(List.of(days), today, WIDTH, ROOM);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 14, 60, 430, 4000})
    void everyDayStandsOnTheLineWithRoomForItsWords(int days) {
        TimelineScale scale = scale(DAY, DAY, DAY.plusDays(days));

        assertThat(scale.x(DAY)).isPositive();
        assertThat(scale.x(DAY.plusDays(days))).isLessThanOrEqualTo(WIDTH - ROOM + 1);
        assertThat(scale.shows(DAY.plusDays(days))).isTrue();
        assertThat(scale.x(DAY.plusDays(1)) - scale.x(DAY)).isCloseTo(scale.dayWidth(),
                org.assertj.core.data.Offset.offset(0.001));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 14, 60, 430, 4000})
    void ticksStandApartAndThereIsAtLeastOne(int days) {
        TimelineScale scale = scale(DAY, DAY, DAY.plusDays(days));
        List<TimelineScale.Tick> ticks = scale.ticks();

        assertThat(ticks).isNotEmpty();
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(scale.left(ticks.get(i).day()) - scale.left(ticks.get(i - 1).day())).isGreaterThan(40);
        }
    }

    @Test
    void todayIsShownWhereItIsNearAndLeftOutWhereItWouldCrowdTheDays() {
        assertThat(scale(DAY.minusDays(20), DAY, DAY.plusDays(5)).shows(DAY.minusDays(20))).isTrue();
        assertThat(scale(DAY.plusDays(464), DAY, DAY.plusDays(15)).shows(DAY.plusDays(464))).isFalse();
        assertThat(scale(DAY.plusDays(60), DAY, DAY.plusDays(100)).shows(DAY.plusDays(60))).isTrue();
    }
}
