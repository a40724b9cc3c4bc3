package vn.dienhinh.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** The tables against texts and tables of others. */
class LegacyLettersTest {

    @Test
    void tcvn3IsReadAsOthersReadIt() throws Exception {
        LetterTable table = table("tcvn3.txt");

        assertThat(table.convert("B¶o Th¾ng")).isEqualTo("Bảo Thắng");
        assertThat(table.convert("M\u00ADêng Kh\u00AD\u00ACng")).isEqualTo("Mường Khương");
        assertThat(table.convert("B¸t X¸t")).isEqualTo("Bát Xát");
        assertThat(table.convert("NguyÔn V¨n §øc")).isEqualTo("Nguyễn Văn Đức");
    }

    @Test
    void vniIsReadAsOthersReadIt() throws Exception {
        LetterTable table = table("vni.txt");

        assertThat(table.convert("Xin chaøo caùc baïn")).isEqualTo("Xin chào các bạn");
        String[] shown = "AÙ AØ AÛ AÕ AÏ AÂ AÁ AÀ AÅ AÃ AÄ AÊ AÉ AÈ AÚ AÜ AË EÙ EØ EÛ EÕ EÏ EÂ EÁ EÀ EÅ EÃ EÄ OÙ OØ OÛ OÕ OÏ OÂ OÁ OÀ OÅ OÃ OÄ Ô ÔÙ ÔØ ÔÛ ÔÕ ÔÏ UÙ UØ UÛ UÕ UÏ Ö ÖÙ ÖØ ÖÛ ÖÕ ÖÏ Í Ì Æ Ó Ò YÙ YØ YÛ YÕ Î Ñ".split(" ");
        String[] meant = "Á À Ả Ã Ạ Â Ấ Ầ Ẩ Ẫ Ậ Ă Ắ Ằ Ẳ Ẵ Ặ É È Ẻ Ẽ Ẹ Ê Ế Ề Ể Ễ Ệ Ó Ò Ỏ Õ Ọ Ô Ố Ồ Ổ Ỗ Ộ Ơ Ớ Ờ Ở Ỡ Ợ Ú Ù Ủ Ũ Ụ Ư Ứ Ừ Ử Ữ Ự Í Ì Ỉ Ĩ Ị Ý Ỳ Ỷ Ỹ Ỵ Đ".split(" ");
        for (int index = 0; index < shown.length; index++) {
            assertThat(table.convert(shown[index])).as(shown[index]).isEqualTo(meant[index]);
            assertThat(table.convert(shown[index].toLowerCase())).isEqualTo(meant[index].toLowerCase());
        }
    }

    @Test
    void windows1258IsReadAsThePlatformReadsIt() throws Exception {
        LetterTable table = table("windows-1258.txt");
        Charset vietnamese = Charset.forName("windows-1258");
        Charset western = Charset.forName("windows-1252");
        for (int value = 0xA0; value <= 0xFF; value++) {
            byte[] bytes = {'a', (byte) value};
            assertThat(table.convert(new String(bytes, western))).as(Integer.toHexString(value))
                    .isEqualTo(Normalizer.normalize(new String(bytes, vietnamese), Normalizer.Form.NFC));
        }
    }

    private static LetterTable table(String name) throws Exception {
        try (InputStream in = LetterTable.class.getResourceAsStream("/vn/dienhinh/letters/" + name)) {
            return new LetterTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
