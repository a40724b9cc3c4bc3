package vn.dienhinh.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    private static boolean found(String typed, String text) {
        return SearchWords.of(typed).match(SearchText.of(text));
    }

    @ParameterizedTest
    @CsvSource({"duc,Nguyễn Văn Đức", "hoa,Nông Thị Hòa", "hoa,Nông Thị Hoà", "HOA,Hoa", "nguyen duc,Nguyễn Văn Đức",
            "hòa,Hoà", "hoà,HÒA", "đứ,Đức", "đư,Đức", "lê,Lê Thị Lan", "lê,Len Lên", "hmai,H'Mai Niê", "h'mai,H’Mai",
            "eban,Y Moan Êban", "'bản kh','xóm Bản Khấy'", "van d,Nguyễn Văn Đức", "thuy,Thủy", "thủy,Thuỷ",
            "quy,Quý", "lương,Lƣơng"})
    void finds(String typed, String text) {
        assertThat(found(typed, text)).as("%s in %s", typed, text).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"hòa,Hoa", "hòa,Hóa", "hóa,Hoà", "đưc,Đức", "đuc,Đức", "lê,Lễ", "lê,Lệ", "an,Lan", "hoan,Hoa"})
    void doesNotFind(String typed, String text) {
        assertThat(found(typed, text)).as("%s in %s", typed, text).isFalse();
    }
}
