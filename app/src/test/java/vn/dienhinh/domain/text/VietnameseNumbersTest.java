package vn.dienhinh.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "1, một",
        "5, năm",
        "10, mười",
        "11, mười một",
        "15, mười lăm",
        "20, hai mươi",
        "21, hai mươi mốt",
        "24, hai mươi bốn",
        "25, hai mươi lăm",
        "91, chín mươi mốt",
        "100, một trăm",
        "101, một trăm linh một",
        "105, một trăm linh năm",
        "110, một trăm mười",
        "111, một trăm mười một",
        "115, một trăm mười lăm",
        "121, một trăm hai mươi mốt",
        "555, năm trăm năm mươi lăm",
        "1000, một nghìn",
        "1001, một nghìn không trăm linh một",
        "1010, một nghìn không trăm mười",
        "1500, một nghìn năm trăm",
        "10005, mười nghìn không trăm linh năm",
        "21000, hai mươi mốt nghìn",
        "1000000, một triệu",
        "1005000, một triệu không trăm linh năm nghìn",
        "10005000, mười triệu không trăm linh năm nghìn",
        "12345678, mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám",
        "1000000000, một tỷ",
        "1000000001, một tỷ không trăm linh một",
        "2050000000, hai tỷ không trăm năm mươi triệu",
        "1234000000000, một nghìn hai trăm ba mươi bốn tỷ",
        "15000000000000, mười lăm nghìn tỷ"
    })
    void spellsAsSumsOfMoneyAreSpelt(long number, String words) {
        assertThat(VietnameseNumbers.words(number)).isEqualTo(words);
    }

    @Test
    void spellsTheGreatestNumber() {
        assertThat(VietnameseNumbers.words(VietnameseNumbers.GREATEST))
                .startsWith("chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ ")
                .endsWith("chín trăm chín mươi chín");
    }

    @Test
    void refusesWhatItCannotSpell() {
        assertThatThrownBy(() -> VietnameseNumbers.words(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VietnameseNumbers.words(VietnameseNumbers.GREATEST + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
