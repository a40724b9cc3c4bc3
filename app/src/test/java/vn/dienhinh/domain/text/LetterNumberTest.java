package vn.dienhinh.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterNumberTest {

    @Test
    void lettersThatCannotBeDrawnGiveWayToTheirNumber() {
        assertThat(LetterNumber.inPlaceOf("Đại biểu “Sok \u179F\uD83C\uDF38”.",
                letter -> letter != 0x179F && letter != 0x1F338)).isEqualTo("Đại biểu “Sok U+179FU+1F338”.");
    }
}
