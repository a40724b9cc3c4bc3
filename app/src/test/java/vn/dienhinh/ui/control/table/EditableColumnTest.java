package vn.dienhinh.ui.control.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditableColumnTest {

    private final EditableColumn<String> choice = EditableColumn.choice("k", "K", 10,
            List.of("Điển hình tập thể", "Điển hình cá nhân", "Khách mời", "Lãnh đạo"), v -> v, row -> row,
            (row, value) -> value);
    private final EditableColumn<BigDecimal> amount = EditableColumn.amount("a", "A", 10, row -> row,
            (row, value) -> value);

    @ParameterizedTest
    @CsvSource({"k, Khách mời", "l, Lãnh đạo", "t, Điển hình tập thể", "c, Điển hình cá nhân",
            "đ, Điển hình tập thể", "dien hinh ca, Điển hình cá nhân", "KHÁCH, Khách mời"})
    void firstLettersOfAnyWordMeanAChoice(String typed, String meant) {
        assertThat(choice.take("", typed)).contains(meant);
    }

    @Test
    void lettersOfNoChoiceAreRefused() {
        assertThat(choice.take("Khách mời", "zz")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.500.000, 1500000", "1500000, 1500000", "'1,5', 1.5", "1.5, 1.5", "2.000, 2000"})
    void amountsAreReadTheVietnameseWay(String typed, BigDecimal meant) {
        assertThat(amount.take(BigDecimal.ZERO, typed)).contains(meant);
    }

    @Test
    void amountsAreShownWithDots() {
        assertThat(amount.shown(new BigDecimal("1500000"))).isEqualTo("1.500.000");
    }
}
