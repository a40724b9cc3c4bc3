package vn.dienhinh.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {

    @ParameterizedTest
    @CsvSource({"7:30,07:30", "07h30,07:30", "7 giờ 30,07:30", "7 giờ 30 phút,07:30", "8h,08:00", "13.45,13:45", "14g00,14:00"})
    void timesAreReadAsClerksTypeThem(String typed, LocalTime time) {
        assertThat(ClockTime.parse(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sáng", "25:00", "7:60", "730", "7:3"})
    void whatIsNoTimeGivesNone(String typed) {
        assertThat(ClockTime.parse(typed)).isEmpty();
    }
}
