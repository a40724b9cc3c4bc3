package vn.dienhinh.application.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording wording = Wording.load();

    @Test
    void fillsPlacesWithValues() {
        assertThat(wording.text("plan.subject", Map.of("title", "Hội nghị A"))).isEqualTo("Tổ chức Hội nghị A");
    }

    @Test
    void leavesDotsForMissingAndBlankAndNullValues() {
        Map<String, String> values = new HashMap<>();
        values.put("duration", null);
        values.put("heldWords", " ");
        assertThat(wording.text("plan.body.time", values)).isEqualTo("- Thời lượng: …\n- Thời gian: …")
                .doesNotContain("null");
    }

    @Test
    void leavesOutAnOptionalPartWhoseValueIsMissing() {
        assertThat(wording.text("paper.archive")).isEqualTo("Lưu: VT.");
        assertThat(wording.text("paper.archive", Map.of("office", "VHXH"))).isEqualTo("Lưu: VT, VHXH.");
    }

    @Test
    void doesNotReadPlacesOrBracketsInsideValues() {
        assertThat(wording.text("plan.subject", Map.of("title", "A [x] {y} $1"))).isEqualTo("Tổ chức A [x] {y} $1");
    }

    @Test
    void fixesNoYearAndNoNumber() {
        assertThat(wording.keys()).filteredOn(key -> !key.startsWith("report.outline"))
                .allSatisfy(key -> assertThat(wording.text(key)).as(key).doesNotContainPattern("\\d"));
    }

    @Test
    void isComposedUnicode() {
        assertThat(wording.keys()).allSatisfy(key ->
                assertThat(Normalizer.isNormalized(wording.text(key), Normalizer.Form.NFC)).as(key).isTrue());
    }

    @Test
    void refusesAnUnknownKey() {
        assertThatThrownBy(() -> wording.text("no.such.key")).isInstanceOf(IllegalArgumentException.class);
    }
}
