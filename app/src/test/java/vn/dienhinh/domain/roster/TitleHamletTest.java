package vn.dienhinh.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleHamletTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ THÔN PHÚ LỄ | thôn Phú Lễ",
        "DANH SÁCH THÔN TRẦM XÁ NĂM 2025 | thôn Trầm Xá",
        "Danh sách đại biểu thôn Tân Dừa dự hội nghị | thôn Tân Dừa",
        "THÔN PHÚ LỄ - XÃ PHÚC TRẠCH | thôn Phú Lễ",
        "DANH SÁCH TỔ DÂN PHỐ SỐ 5 PHƯỜNG NGỌC TRẠO | tổ dân phố số 5",
        "DANH SÁCH KHÁCH MỜI BUÔN KO TAM | buôn Ko Tam",
        "DANH SÁCH THÔN BẢN KHẤY | thôn Bản Khấy"})
    void aTitleNamesItsHamlet(String title, String hamlet) {
        assertThat(TitleHamlet.in(title)).contains(hamlet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DANH SÁCH TRƯỞNG THÔN XÃ ĐẠI SƠN", "CHƯƠNG TRÌNH NÔNG THÔN MỚI", "CÁC THÔN PHÚ LỄ, TÂN DỪA",
        "DANH SÁCH THÔN PHÚ LỄ VÀ THÔN TÂN DỪA", "(Kèm theo công văn ngày 12/02/2025 của thôn)",
        "Họp tại Nhà văn hóa thôn Phú Lễ", "DANH SÁCH ĐẠI BIỂU LÀNG NGHỀ", "VĂN BẢN SỐ 5"})
    void anotherLineNamesNone(String title) {
        assertThat(TitleHamlet.in(title)).isEmpty();
    }
}
