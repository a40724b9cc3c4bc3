package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienhinh.domain.check.SampleConference.complete;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.domain.check.text.LegalForce;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.unit.UnitKind;

class WrittenTextRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Danh sách trích ngành đại biểu|text.slip|Danh sách trích ngang đại biểu",
            "tóm tắt thành tích địa biểu dự|text.slip|tóm tắt thành tích đại biểu dự",
            "Chỉ đạo điếm|text.slip|Chỉ đạo điểm",
            "CHỈ ĐẠO ĐIẾM|text.slip|CHỈ ĐẠO ĐIỂM",
            "Trích ngành|text.slip|Trích ngang",
            "thi đua yêu nƣớc, ĐỀ CƢƠNG|text.letters|thi đua yêu nước, ĐỀ CƯƠNG",
            "đúng quy định..|text.doubleStop|đúng quy định.",
            "của các các xóm|text.doubleWord|của các xóm",
            "tổ chức Hội nghị hội nghị|text.doubleWord|tổ chức Hội nghị",
            "gồm các   các xóm|text.doubleWord|gồm các xóm",
            "CÁC ĐƠN VỊ CỦA THỊ TRẤN|text.otherUnitKind|CÁC ĐƠN VỊ CỦA XÃ",
            "các đơn vị của phường|text.otherUnitKind|các đơn vị của xã"})
    void aSlipIsFoundWithItsMend(String text, String code, String mended) {
        Finding finding = find(withBody(text)).get(0);

        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.fixes()).containsExactly(new Fix.ReplaceText(mended));
        assertThat(finding.place()).isEqualTo(Place.entry(Step.PLAN, "plan.sections", 1, "body", "s2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"luôn luôn, người người thi đua, ngành ngành thi đua", "và cứ thế…", "ngày ... tháng ...",
            "học tập của phường Ngọc Trạo", "các tổ chức của phường, xã", "đời sống của xã hội", "của xã",
            "địa bàn, biểu dương, các ngành", "thi đua là yêu nước", "năm năm qua"})
    void rightTextsAreLeftAlone(String text) {
        assertThat(find(withBody(text))).isEmpty();
    }

    @Test
    void theWordXaInXaHoiIsNoOtherKindOfUnitForAWard() {
        Conference ward = withBody("các tầng lớp của xã hội và của xã.").withUnit(
                complete().unit().withKind(UnitKind.WARD));

        assertThat(find(ward).get(0).fixes()).containsExactly(
                new Fix.ReplaceText("các tầng lớp của xã hội và của phường."));
    }

    private static Conference withBody(String body) {
        Conference c = complete();
        return c.withPlan(c.plan().withSections(List.of(c.plan().sections().get(0),
                c.plan().sections().get(1).withBody(body))));
    }

    private static List<Finding> find(Conference conference) {
        return new WrittenTextRule(LegalForce::shipped).check(conference, SampleConference.TODAY);
    }
}
