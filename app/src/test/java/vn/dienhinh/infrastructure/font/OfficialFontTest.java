package vn.dienhinh.infrastructure.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.infrastructure.layout.SyntheticPlan;

class OfficialFontTest {

    private final OfficialFont font = new OfficialFont();

    @ParameterizedTest
    @CsvSource(textBlock = """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, BOLD, 13, 271.2
            Độc lập - Tự do - Hạnh phúc, BOLD, 14, 171.4
            Số:       /KH-UBND, REGULAR, 13, 103.6
            """)
    void widthsAreThoseOfTimesNewRoman(String text, FontFace face, double size, double points) {
        assertThat(font.width(text, face, size)).isCloseTo(points, within(0.1));
    }

    @Test
    void ruleLineIsPartOfTheWidthOfItsText() {
        RuleLine line = new RuleLine("Độc lập - Tự do - Hạnh phúc", SyntheticPlan.MOTTO, 0.5, false);

        assertThat(font.length(line)).isCloseTo(85.7, within(0.1));
    }

    @Test
    void everyVietnameseLetterIsInEveryFace() {
        String letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ½–“”…";

        for (FontFace face : FontFace.values()) {
            assertThat((letters + letters.toUpperCase()).codePoints().allMatch(letter -> font.has(letter, face)))
                    .isTrue();
        }
    }

    @Test
    void eachLetterThatTheFontLacksIsPrintedAsABox() {
        PaperDocument drawn = new StandIns(font).in(document("Lê Thị \u1797 và \u1797", "Chúc mừng \uD83D\uDE00"));

        assertThat(drawn).isEqualTo(document("Lê Thị □ và □", "Chúc mừng □"));
    }

    private static PaperDocument document(String... lines) {
        return new PaperDocument(new DocumentProperties("", "", ""), List.of(new DocumentSection(
                SyntheticPlan.PORTRAIT, "", List.of(Paragraph.of(SyntheticPlan.BODY, lines[0]),
                Paragraph.of(SyntheticPlan.BODY, lines[1])))));
    }
}
