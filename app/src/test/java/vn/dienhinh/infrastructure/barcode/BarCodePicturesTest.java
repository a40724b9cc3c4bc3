package vn.dienhinh.infrastructure.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.application.document.BarCode;

class BarCodePicturesTest {

    private static final double MODULE_MM = 25.4 / 60;
    private static final int DOTS = 10;

    private final BarCodePictures pictures = new BarCodePictures();

    @ParameterizedTest
    @ValueSource(strings = {"D", "DKPHSXB", "0123456789", "a b~!", "D12345678901234567890"})
    void scannerReadsWhatWasWritten(String value) {
        assertThat(ScannedBars.in(pictures.draw(new BarCode(value, 9, MODULE_MM)))).contains(value);
    }

    @Test
    void sidesStayWhiteAndBarsEndWhereTheModelSays() {
        BufferedImage picture = pictures.draw(new BarCode("0123456789", 9, MODULE_MM));
        int quiet = BarCode.QUIET_MODULES * DOTS;
        assertThat(picture.getWidth()).isEqualTo((BarCode.QUIET_MODULES * 2 + 12 * 11 + 13) * DOTS);
        assertThat(blackColumns(picture).min()).hasValue(quiet);
        assertThat(blackColumns(picture).max()).hasValue(picture.getWidth() - quiet - 1);
    }

    private static IntStream blackColumns(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth()).filter(x -> (picture.getRGB(x, 0) & 0xFF) == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Đ", "a\n"})
    void lettersThatBarsCannotSpellAreRefused(String value) {
        assertThatThrownBy(() -> new BarCode(value, 9, MODULE_MM)).isInstanceOf(IllegalArgumentException.class);
    }
}
