package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienhinh.domain.check.SampleConference.codes;
import static vn.dienhinh.domain.check.SampleConference.complete;
import static vn.dienhinh.domain.check.SampleConference.item;
import static vn.dienhinh.domain.check.SampleConference.only;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.rule.ProgrammeRule;

class RunningOrderRuleTest {

    /** The items of the five real programmes, each once. */
    private static final List<String> WANTED = List.of("Văn nghệ chào mừng.", "Chào cờ",
            "Tuyên bố lý do, giới thiệu đại biểu và khai mạc hội nghị.",
            "Báo cáo tổng kết phong trào thi đua và công tác khen thưởng 5 năm, phương hướng 5 năm tới.",
            "Báo cáo tham luận của các điển hình tiên tiến.",
            "Biểu dương, tôn vinh, khen thưởng các điển hình tiên tiến.",
            "Phát động phong trào thi đua giai đoạn 2025-2030.", "Phát biểu hưởng ứng phát động phong trào thi đua.",
            "Thông qua danh sách đại biểu đi dự Đại hội cấp trên.", "Tổng kết và bế mạc.");

    private static final List<String> IN_OTHER_WORDS = List.of("Biểu diễn văn nghệ", "Chào cờ, hát Quốc ca",
            "Nêu lý do, giới thiệu đại biểu", "Trình bày báo cáo tổng kết", "Các điển hình phát biểu tham luận",
            "Trao thưởng và tôn vinh điển hình", "Chủ tịch UBND xã phát động thi đua",
            "Đại diện điển hình hưởng ứng phát động thi đua", "Thông qua danh sách dự Đại hội tỉnh", "Bế mạc");

    @Test
    void everyUsualItemIsKnownInOtherWords() {
        assertThat(WANTED).allMatch(wanted -> new ProgrammeTopics(IN_OTHER_WORDS).cover(wanted));
    }

    @Test
    void eachUsualItemIsMissedWhenItAloneIsLeftOut() {
        for (int left = 0; left < WANTED.size(); left++) {
            List<String> programme = new ArrayList<>(IN_OTHER_WORDS);
            programme.remove(left);
            String wanted = WANTED.get(left);
            assertThat(WANTED.stream().filter(item -> !new ProgrammeTopics(programme).cover(item)))
                    .containsExactly(wanted);
        }
    }

    @Test
    void anItemOfNoKnownKindIsComparedByItsWords() {
        assertThat(new ProgrammeTopics(List.of("Các xóm ký giao ước thi đua")).cover("Ký giao ước thi đua giữa các xóm"))
                .isTrue();
        assertThat(new ProgrammeTopics(List.of("Bế mạc")).cover("Ký giao ước giữa các xóm")).isFalse();
    }

    @Test
    void aWantedItemThatLacksIsWarnedOfAndOptionalOnesNever() {
        Conference c = complete();
        Conference wanting = c.withRules(c.rules().withProgramme(List.of(
                new ProgrammeRule("Phóng sự (nếu có)", true, "", null),
                new ProgrammeRule("Chào cờ", false, "chỉ với Đại hội", null),
                new ProgrammeRule("Tổng kết và bế mạc.", false, "", SampleConference.SOURCE))));

        assertThat(only(wanting, FindingCodes.PROGRAMME_ITEM_LACKING).arguments())
                .containsExactly("Tổng kết và bế mạc.");
    }

    @Test
    void aProgrammeLongerThanTheStatedLengthIsWarnedOf() {
        Conference c = complete();
        List<ProgrammeItem> items = List.of(item("1", "Báo cáo tổng kết", 200),
                item("2", "Tham luận", 60));

        assertThat(only(c.withProgramme(items), FindingCodes.PROGRAMME_TOO_LONG).arguments())
                .containsExactly(260, "1/2 ngày", 240, 20);
        assertThat(codes(c.withProgramme(items.subList(0, 1)))).doesNotContain(FindingCodes.PROGRAMME_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"1/2 ngày,240", "½ ngày,240", "nửa ngày,240", "một buổi,240", "Dự kiến 01 ngày,480", "1 ngày,480",
            "một ngày,480", "'1,5 ngày',720", "02 ngày,960"})
    void statedLengthsAreUnderstood(String words, int minutes) {
        assertThat(MeetingLength.minutes(words)).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "theo thông báo sau", "từ ngày 20"})
    void otherWordsAreNoLength(String words) {
        assertThat(MeetingLength.minutes(words)).isEmpty();
    }
}
