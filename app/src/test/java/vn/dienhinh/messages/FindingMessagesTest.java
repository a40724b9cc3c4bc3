package vn.dienhinh.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dienhinh.domain.check.CompositionCheck;
import vn.dienhinh.domain.check.ConferenceCheck;
import vn.dienhinh.domain.check.FindingCodes;
import vn.dienhinh.domain.check.SampleConference;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Composition;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.ShareKind;

class FindingMessagesTest {

    private final Messages messages = new Messages();
    private final FindingMessages words = new FindingMessages(messages);

    static List<String> codes() {
        return FindingCodes.ALL;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyFindingHasAWholeSentence(String code) {
        Finding finding = Finding.of(code, Severity.ERROR, Place.field(Step.UNIT, ""), 1, 2, 3, 4, 5, 6, 7);

        assertThat(words.sentence(finding)).endsWith(".").doesNotContain("{", "}");
        assertThat(words.reason(finding)).endsWith(".").doesNotContain("{", "}");
    }

    @Test
    void noSentenceIsLeftOver() {
        assertThat(messages.keys().stream().filter(key -> key.startsWith("finding."))
                .map(key -> key.substring("finding.".length()))).isSubsetOf(FindingCodes.ALL);
    }

    @Test
    void aBrokenShareIsToldWithFiguresReasonAndMends() {
        Conference exact = SampleConference.complete().withRules(SampleConference.rules(ShareKind.EXACT));
        Finding finding = CompositionCheck.check(new Composition(60, 30, 0, 0), exact).get(0);

        assertThat(words.sentence(finding)).isEqualTo("Điển hình chiếm 66,67 % (60 trên 90), quy định là 70 %.");
        assertThat(words.reason(finding)).contains("60 điển hình và 30 khách mời trên 90 đại biểu",
                "Theo mục II.4, Quyết định số 3194/QĐ-UBND: “khoảng 70%”.");
        assertThat(words.fixes(finding)).startsWith("Có thể bớt 3 khách mời, hoặc ")
                .contains("thêm 7 điển hình").endsWith(".");
    }

    @Test
    void mendsAreToldTogether() {
        assertThat(words.fix(new Fix.ChangeComposition(10, 4, 0, 0))).isEqualTo("thêm 10 điển hình và bớt 4 khách mời");
        assertThat(words.fix(new Fix.ReplaceText("trích ngang"))).isEqualTo("sửa thành “trích ngang”");
    }

    @Test
    void yearsAreWrittenWithoutDots() {
        assertThat(words.sentence(Finding.of(FindingCodes.DELEGATE_BIRTH_FUTURE, Severity.ERROR,
                Place.field(Step.DELEGATES, ""), 3, "Lý A", 2026))).contains("năm sinh 2026");
    }

    @Test
    void datesLimitsAndBlanksAreWords() {
        Conference late = SampleConference.complete().withMeeting(
                SampleConference.complete().meeting().withDate(LocalDate.of(2025, 8, 25)));
        Finding finding = SampleConference.only(late, FindingCodes.MEETING_NOT_BEFORE);

        assertThat(words.sentence(finding)).isEqualTo(
                "Ngày họp 25/8/2025 không kịp thời hạn “trước ngày 25/8/2025” của cấp trên.");
        assertThat(words.reason(finding)).contains("ngày cuối cùng còn đúng hạn là 24/8/2025");
    }

    @Test
    void placesAreNamedAsTheWindowDoes() {
        Conference c = SampleConference.complete();

        assertThat(words.place(Place.entry(Step.DELEGATES, "delegates", 11, "birthYear", "x"), c))
                .isEqualTo("Đại biểu, dòng 12, cột Năm sinh");
        assertThat(words.place(Place.entry(Step.PLAN, "plan.sections", 0, "body", "s1"), c))
                .isEqualTo("Nội dung kế hoạch, mục “MỤC ĐÍCH”, nội dung");
        assertThat(words.place(Place.entry(Step.ASSIGNMENTS, "assignments", 0, "tasks[1]", "a1"), c))
                .isEqualTo("Phân công và tiến độ, đầu mối thứ 1, nhiệm vụ");
        assertThat(words.place(Place.field(Step.UNIT, "signer.fullName"), c))
                .isEqualTo("Đơn vị và người ký, họ tên người ký");
    }

    @Test
    void everyFindingOfAnEmptyConferenceHasAPlaceBeyondItsStep() {
        Conference blank = Conference.blank("x");

        assertThat(ConferenceCheck.check(blank, SampleConference.TODAY))
                .filteredOn(f -> !List.of("programme", "delegates").contains(f.place().path()))
                .allSatisfy(f -> assertThat(words.place(f.place(), blank)).as(f.place().path()).contains(", "));
    }
}
