package vn.dienhinh.domain.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault planted into a faultless plan is found with its code, and nothing else is. */
class PlantedTextFaultsTest {

    private static final String FAULTLESS = TestTexts.own("ke-hoach-phuong");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nhân viên y tế|nhân viên ƣu tú|text.letters",
            "Nhìn lại phong|Nhìn lạі phong|text.letters.foreign",
            "đúng việc;|đúng\u200B việc;|text.letters.hidden",
            "danh sách trích ngang|danh sách trích ngành|text.slip",
            "105 đại biểu điển hình và|105 địa biểu điển hình và|text.slip",
            "bình chọn điển hình|bình chọn điễn hình|text.slip",
            "vận động đoàn viên|vận đôộng đoàn viên|text.syllable",
            "động viên nhà nhà|động viên nhưũng nhà|text.syllable",
            "cách làm hay|các nghành hay|text.slip",
            "gắn lời nói|gắn truờng học|text.slip",
            "phụ nữ, đồng bào|phụ nữ, tòan dân|text.tonePlace",
            "giám sát việc|giám sát các của việc|text.wordLost",
            "vận động đoàn viên|phối đoàn viên|text.wordLost",
            "Hội nghị diễn ra|Hội nghị hội nghị diễn ra|text.doubleWord",
            "Việc bình chọn|Việc của của bình chọn|text.doubleWord",
            "đúng người, đúng việc|đúng người,, đúng việc|text.doubleStop",
            "vào cuộc sống.|vào cuộc sống..|text.doubleStop",
            "thiết thực, tiết kiệm|thiết thực , tiết kiệm|text.space.beforeMark",
            "thiết thực, tiết kiệm|thiết thực,tiết kiệm|text.space.afterMark",
            "trao đổi dân chủ|trao đổi  dân chủ|text.space.double",
            "(số 12/5 đường|( số 12/5 đường|text.space.inside",
            "từ tổ dân phố, công khai|từ tổ dân phố- công khai|text.space.hyphen",
            "trong lao động, học tập|trong lao động. học tập|text.stopInSentence",
            "phát biểu hưởng ứng.|phát biểu hưởng ứng|text.endMark",
            "“Lớp học buổi tối|Lớp học buổi tối|text.quotes",
            "(thị trấn An Phú|thị trấn An Phú|text.brackets",
            "Quỹ Thi đua, khen thưởng. Dự|Quỹ Thi đua, khen thưởng theo Luật thi đua khen thưởng. Dự|text.capitals",
            "Ủy ban Mặt trận Tổ quốc|Ủy ban mặt trận tổ quốc|text.capitals",
            "(qua Phòng Văn hóa - Xã hội) để|(qua Phòng Văn hoá - Xã hội) để|text.mixed.spelling",
            "Phòng Kinh tế, Hạ tầng và Đô thị: cân|Phòng Văn hóa - Thông tin: cân|text.mixed.name",
            "1. Phòng Văn hóa - Xã hội|1. Phòng Văn hóa – Xã hội|text.mixed.dash",
            "trước ngày 05/9/2025|trước ngày 5/9/2025|text.date.zero",
            "trước ngày 05/9/2025|trước ngày 31/9/2025|text.date.impossible",
            "thứ Sáu, ngày 22/8/2025|thứ Năm, ngày 22/8/2025|text.date.weekday",
            "150 (một trăm năm mươi)|150 (một trăm linh năm)|text.number.words",
            "và 45 đại biểu khách mời|và 40 đại biểu khách mời|text.number.sum",
            "Tổng cộng: 31.750.000 đồng (Bằng chữ: Ba mươi mốt triệu bảy trăm năm mươi nghìn đồng)|Tổng cộng: 31.570.000 đồng|text.number.sum",
            "ngành chiếm 30%|ngành chiếm 20%|text.number.shares",
            "từ 300 lao động trở lên|trên 300 lao động|text.number.gap",
            "bắt đầu lúc 7 giờ 30 phút|bắt đầu lúc ... giờ|text.blank",
            "Số: 45/KH-UBND|Số:       /KH-UBND|text.blank.number",
            "đ) Các doanh|e) Các doanh|text.numbering.skips",
            "III. TỔ CHỨC|IV. TỔ CHỨC|text.numbering.skips",
            "ngân sách phường và|ngân sách xã và|text.otherUnitKind",
            "trụ sở Ủy ban nhân dân phường An Lạc|trụ sở Ủy ban nhân dân phường Bình Minh|text.otherUnit",
            "gửi hồ sơ về Sở Nội vụ|gửi hồ sơ về Phòng Nội vụ huyện|text.abolished",
            "Kế hoạch số 210/KH-UBND ngày 18/7/2025|Kế hoạch số 210/KH-UBND ngày 18/8/2025|text.basis.later",
            "theo mẫu của tỉnh|theo Nghị định số 98/2023/NĐ-CP|text.basis.expired",
            "số 210/KH-UBND ngày|số 210/KH-UBND, ngày|text.basis.dates",
            "theo mẫu của tỉnh|theo Chỉ thị số 34-CT-TW|text.basis.symbol",
            "ban hành Kế hoạch tổ chức Hội nghị tuyên dương điển|ban hành Kế hoạch tổ chức Hội nghị biểu dương điển|text.meeting.form",
            "tiến phường An Lạc lần thứ I (2025-2030) như|tiến phường An Lạc lần thứ II (2025-2030) như|text.meeting.ordinal",
            "tiến phường An Lạc lần thứ I (2025-2030) như|tiến phường An Lạc lần thứ I (2020-2025) như|text.meeting.period",
            "giám sát việc bình xét|tuyên truyền trước, trong và sau Đại hội|text.meeting.congress",
            "giới thiệu điển hình trước ngày 12/8/2025|giới thiệu điển hình trước ngày 01/8/2025|text.deadline.order",
            "xem xét, giải quyết./.|xem xét, giải quyết.|text.form.end",
            "TM. ỦY BAN NHÂN DÂN|TM. ỦY BAN NHÂN DÂN PHƯỜNG|text.form.signature",
            "I. MỤC ĐÍCH, YÊU CẦU|I. MỤC ĐÍCH YÊU CẦU|text.form.heading",
            "- TT Đảng ủy|- TTr Đảng ủy|text.form.abbreviation"})
    void aPlantedFaultIsFoundWithItsCodeAlone(String right, String wrong, String code) {
        assertThat(FAULTLESS).contains(right);
        int at = FAULTLESS.indexOf(right);
        String text = FAULTLESS.substring(0, at) + wrong + FAULTLESS.substring(at + right.length());

        assertThat(TextCheck.paper(text)).extracting(TextRemark::code).containsOnly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"của của xã|của xã", "danh sách trích ngành|danh sách trích ngang",
            "đúng,sai|đúng, sai", "ngày 5/1/2025|ngày 05/01/2025", "Ban thi đua khen thưởng|Ban Thi đua - Khen thưởng"})
    void aMendReplacesExactlyItsPlace(String wrong, String right) {
        TextRemark remark = TextCheck.paper(wrong).get(0);

        assertThat(wrong.substring(0, remark.from()) + remark.replacement() + wrong.substring(remark.to()))
                .isEqualTo(right);
    }
}
