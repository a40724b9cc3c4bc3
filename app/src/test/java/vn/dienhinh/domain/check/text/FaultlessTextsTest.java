package vn.dienhinh.domain.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultlessTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ke-hoach-phuong", "bao-cao-xa", "ke-hoach-huyen-2024"})
    void aFaultlessPaperIsPassedInSilence(String name) {
        assertThat(TextCheck.paper(TestTexts.own(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Các điển hình tiên tiến tiến bộ vượt bậc, luôn luôn gương mẫu.",
            "Những hạn chế còn tồn tại tại các thôn.", "Danh sách kèm theo theo mẫu của tỉnh.",
            "Đại biểu biểu quyết thông qua danh sách.", "Lý do do thiếu kinh phí.", "Các cơ quan quan trọng.",
            "Những nội dung nêu trên trên địa bàn xã.", "Năm năm qua, ngày ngày, người người thi đua.",
            "Mô hình “Ngõ sạch, nhà “xanh””, (theo điểm a) khoản 2).", "Buôn Ea H’leo, xã Cư M’gar; bà H’Hen Niê.",
            "Tiết kiệm, hiệu quả,...", "Trưởng phòng Nội vụ dự và chỉ đạo.", "Chỉ đào tạo khi cần.",
            "Văn bản hành chính của xã.", "Mang tính hình thức.", "Thành phần công nhân, nông dân.",
            "Lịch sử: Cách mạng tháng Tám, ngày 2/9/1945.", "Số: 05/KH-UBND", "Xã hội hóa nguồn lực, xã viên hợp tác xã.",
            "Covid-19, ô-tô, các-bon, ra-đi-ô, pa-nô.", "Tổng số 150 đại biểu, trong đó có 40 nữ, 12 đảng viên.",
            "Phối hợp, điều phối, phân phối quà tặng.", "Hoà Bình, Hòa Phát là tên riêng."})
    void aRightSentenceIsLeftAlone(String sentence) {
        assertThat(TextCheck.paper(sentence)).isEmpty();
    }
}
