package vn.dienhinh.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dienhinh.application.verify.UnreadablePaperException.Problem;
import vn.dienhinh.domain.form.FormCode;
import vn.dienhinh.domain.form.FormPart;
import vn.dienhinh.domain.form.FormPlace;
import vn.dienhinh.domain.form.FormPoint;
import vn.dienhinh.domain.form.FormValue;
import vn.dienhinh.domain.form.FormWord;
import vn.dienhinh.domain.form.LetterStyle;
import vn.dienhinh.domain.form.Unit;
import vn.dienhinh.domain.form.Verdict;

class FormMessagesTest {

    private final Messages messages = new Messages();
    private final FormMessages words = new FormMessages(messages);

    @ParameterizedTest
    @EnumSource(FormCode.class)
    void everyPointHasAWholeSentenceAndASource(FormCode code) {
        FormPoint point = fault(code, new FormValue.Word(FormWord.ABSENT), new FormValue.Word(FormWord.PRESENT), 1);

        assertThat(words.sentence(point)).endsWith(".").doesNotContain("{");
        assertThat(words.source(point)).isNotBlank();
    }

    @Test
    void everyWordAndEveryReasonIsThere() {
        assertThat(Stream.<Enum<?>[]>of(FormWord.values(), FormPart.values()).flatMap(Arrays::stream).map(messages::word))
                .doesNotContain("");
        assertThat(Problem.values()).allSatisfy(problem ->
                assertThat(messages.get("unreadablePaper." + problem, "a.docx")).contains("a.docx").endsWith("."));
    }

    @Test
    void figuresAreWrittenAsVietnameseDo() {
        FormPoint point = fault(FormCode.MARGIN_LEFT, new FormValue.Measure(19.996, Unit.MM),
                new FormValue.Range(30, 35, Unit.MM), 1);

        assertThat(words.found(point)).isEqualTo("20 mm");
        assertThat(words.wanted(point)).isEqualTo("từ 30 đến 35 mm");
        assertThat(words.source(point)).isEqualTo("NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.3");
    }

    @Test
    void anOpenRangeAndOneFigureAreSaidAsSuch() {
        assertThat(words.wanted(fault(FormCode.BODY_GAP, new FormValue.Measure(0, Unit.PT),
                new FormValue.Range(6, 1000, Unit.PT), 1))).isEqualTo("ít nhất 6 pt");
        assertThat(words.wanted(fault(FormCode.RECIPIENTS_SIZE, new FormValue.Measure(12, Unit.PT),
                new FormValue.Range(11, 11, Unit.PT), 1))).isEqualTo("11 pt");
    }

    @Test
    void looksAreSaidInWords() {
        FormPoint point = fault(FormCode.NATION_STYLE, new FormValue.Look(new LetterStyle(true, false, null)),
                new FormValue.Look(new LetterStyle(true, true, false)), 3);

        assertThat(words.found(point)).isEqualTo("chữ in hoa, không đậm");
        assertThat(words.wanted(point)).isEqualTo("chữ in hoa, đậm, đứng");
        assertThat(words.where(point)).isEqualTo("Nội dung “Thực hiện”, phần 2 và những chỗ khác (3 chỗ)");
    }

    private static FormPoint fault(FormCode code, FormValue found, FormValue wanted, int places) {
        return new FormPoint(code, new FormPlace(FormPart.BODY, 2, "Thực hiện"), found, wanted, Verdict.FAIL, places);
    }
}
