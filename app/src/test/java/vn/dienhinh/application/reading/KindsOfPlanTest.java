package vn.dienhinh.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dienhinh.application.reading.source.PlainTextReader;
import vn.dienhinh.application.reading.source.SourceFiles;
import vn.dienhinh.domain.reading.Doubt;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.PlanReading;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.ReadingRemark;
import vn.dienhinh.domain.reading.UnplacedKind;
import vn.dienhinh.domain.time.TimePrecision;

/** Small papers, each of one kind that was read wrongly once. */
class KindsOfPlanTest {

    private static final PlanReadingService SERVICE = new PlanReadingService(new SourceFiles(List.of(new PlainTextReader())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "k02a_gui_noi_nhan_truoc_giay_to|báo cáo kết quả;danh sách điển hình|Phòng Kinh tế xã|2025-09-22",
            "k02b_hai_noi_gui|báo cáo kết quả hội nghị;danh sách đại biểu|Sở Nội vụ|2025-08-27",
            "k12a_han_nop|báo cáo kết quả|Văn phòng UBND xã|2025-09-22",
            "k12b_gio_cham|báo cáo kết quả|Văn phòng UBND xã|2025-09-22",
            "k12c_han_cuoi_nhan|báo cáo kết quả|Văn phòng UBND xã|2025-09-22",
            "k20a_noi_nhan_bi_cat|báo cáo kết quả;danh sách điển hình|Phòng Văn hóa - Xã hội|2025-09-22"})
    void papersAddresseeAndDayComeFromOneDuty(String file, String items, String to, String day) throws Exception {
        PlanReading reading = kind(file);

        assertThat(reading.dossier().items()).extracting(Found::value).containsExactly(items.split(";"));
        assertThat(reading.dossier().to().value()).isEqualTo(to);
        assertThat(reading.dossier().deadline().value().date()).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource({"k06a_cong_tung_phan,53,", "k06b_cho_ngoi,,", "k19a_duoi_100_ho,80,100", "k19b_cu_tri,120,150"})
    void capsAreWholesAndThresholdsMayCountHouseholdsOrVoters(String file, Integer cap, Integer plenaryBelow) throws Exception {
        List<ReadScope> scopes = kind(file).scopes();

        assertThat(scopes.isEmpty() ? null : Found.orNull(scopes.get(0).cap())).isEqualTo(cap);
        assertThat(scopes.isEmpty() ? null : Found.orNull(scopes.get(0).plenaryBelow())).isEqualTo(plenaryBelow);
    }

    @Test
    void ofARangeOfMonthsTheLastLimits() throws Exception {
        var held = kind("k04a_khoang_thang").scopes().get(0).heldBy().value();

        assertThat(held.precision()).isEqualTo(TimePrecision.MONTH);
        assertThat(held.date()).hasToString("2025-10-01");
    }

    @Test
    void roundsOfEmulationAreNoMeeting() throws Exception {
        PlanReading reading = kind("k05a_cac_dot_thi_dua");

        assertThat(reading.scopes()).isEmpty();
        assertThat(reading.rest().remarks()).contains(ReadingRemark.NO_MEETING);
    }

    @ParameterizedTest
    @CsvSource({"k07a_ban_dien_tu,3", "k07b_gui_ban_giay,4", "k17a_toan_chu_hoa,3", "k22a_noi_nhan_tab,3"})
    void theListOfRecipientsIsWhole(String file, int recipients) throws Exception {
        assertThat(kind(file).recipients()).hasSize(recipients);
    }

    @ParameterizedTest
    @CsvSource({"k13a_gio_khong_gach", "k13b_dau_dong_wingdings"})
    void programmesAreReadWhateverMarksTheirLines(String file) throws Exception {
        assertThat(kind(file).programme()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"k10a_thong_tri,Thông tri,Triệu tập Hội nghị biểu dương điển hình tiên tiến", "k10b_giay_moi,Giấy mời,Dự Hội nghị biểu dương điển hình tiên tiến"})
    void rareTypesCarryTitleAndIssuer(String file, String type, String title) throws Exception {
        var document = kind(file).document();

        assertThat(document.type().value()).isEqualTo(type);
        assertThat(document.title().value()).isEqualTo(title);
        assertThat(document.issuer().value()).isEqualTo("Ban Thường trực Ủy ban MTTQ Việt Nam xã Bình An");
    }

    @Test
    void damagedLettersAreToldAndTheirNumbersStayVisible() throws Exception {
        PlanReading reading = kind("k18a_ocr_sai_dau");

        assertThat(reading.rest().remarks()).contains(ReadingRemark.DAMAGED_LETTERS);
        assertThat(reading.rest().unplaced()).anyMatch(each -> each.kind() == UnplacedKind.LIST && each.text().contains("Bế mạc"));
    }

    @Test
    void twoCapsOfOneRankAreAskedAbout() throws Exception {
        PlanReading reading = text("2. Số lượng: không quá 150 đại biểu.", "3. Quy mô: không quá 180 đại biểu.");

        assertThat(reading.scopes().get(0).cap()).isNull();
        assertThat(reading.rest().doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(FindKind.CAP);
            assertThat(doubt.readings()).extracting(reading2 -> (Object) reading2.value()).containsExactly(150, 180);
        });
    }

    @Test
    void ofWhatIsReplacedOnlyTheNewIsTaken() throws Exception {
        PlanReading reading = text("2. Sửa cụm từ \"không quá 150 đại biểu\" thành \"không quá 180 đại biểu\".");

        assertThat(reading.scopes().get(0).cap().value()).isEqualTo(180);
    }

    @Test
    void sharesThatMakeNoWholeAreAskedAbout() throws Exception {
        PlanReading reading = text("2. Cơ cấu: đại biểu điển hình chiếm 70%; khách mời chiếm 20%.");

        assertThat(reading.scopes().get(0).shares()).isNull();
        assertThat(reading.rest().doubts()).extracting(Doubt::reason).containsExactly(Doubt.Reason.SHARES_NOT_WHOLE);
    }

    private static PlanReading kind(String name) throws Exception {
        try (var in = KindsOfPlanTest.class.getResourceAsStream("/vn/dienhinh/reading/kinds/" + name + ".txt")) {
            return SERVICE.read(in.readAllBytes()).reading();
        }
    }

    private static PlanReading text(String... lines) throws Exception {
        String head = "ỦY BAN NHÂN DÂN\nTỈNH A\nSố: 20/KH-UBND\nKẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến các cấp\nI. NỘI DUNG\n"
                + "1. Hình thức: Hội nghị tuyên dương điển hình tiên tiến.\n";
        return SERVICE.read((head + String.join("\n", lines) + "\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\n").getBytes(StandardCharsets.UTF_8)).reading();
    }
}
