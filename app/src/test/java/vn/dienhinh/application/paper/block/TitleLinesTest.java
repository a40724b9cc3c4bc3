package vn.dienhinh.application.paper.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleLinesTest {

    private final TitleLines lines = new TitleLines(165, 14);

    @Test
    void aShortTitleStaysInOneLine() {
        assertThat(lines.of("Tổ chức Hội nghị")).containsExactly("Tổ chức Hội nghị");
    }

    @Test
    void breaksBeforeAPhrase() {
        assertThat(lines.of("Tổ chức Hội nghị tuyên dương điển hình tiên tiến xã Đại Sơn lần thứ I (2025-2030)"))
                .containsExactly("Tổ chức Hội nghị tuyên dương điển hình tiên tiến", "xã Đại Sơn lần thứ I (2025-2030)");
    }

    @Test
    void aVeryLongTitleLosesNoWord() {
        String title = "Tổ chức Hội nghị tuyên dương điển hình tiên tiến các cấp tiến tới Đại hội ".repeat(5).strip();
        List<String> broken = lines.of(title);
        assertThat(broken).hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(line -> assertThat(TextWidth.mm(line, 14, true)).isLessThan(165));
        assertThat(String.join(" ", broken)).isEqualTo(title);
    }

    @Test
    void aWordWiderThanTheColumnStandsAlone() {
        String word = "x".repeat(200);
        assertThat(lines.of("Kế hoạch " + word + " xong")).contains(word);
    }

    @Test
    void estimatesWidthsNearTheMeasuredOnes() {
        assertThat(TextWidth.mm("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, true)).isBetween(80.0, 98.0);
        assertThat(TextWidth.mm("Trùng Khánh, ngày 05 tháng 01 năm 2026", 14, false)).isBetween(78.0, 90.0);
        assertThat(TextWidth.mm("Thành phố Hồ Chí Minh, ngày 05 tháng 12 năm 2026", 14, false)).isGreaterThan(100);
    }
}
