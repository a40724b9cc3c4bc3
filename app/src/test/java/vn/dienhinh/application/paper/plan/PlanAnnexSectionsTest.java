package vn.dienhinh.application.paper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.application.paper.DocumentText;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.ReportOutlineKind;

class PlanAnnexSectionsTest {

    private final Wording wording = Wording.load();
    private final PlanPaper paper = new PlanPaper(wording, new PlanDrafter(wording));
    private final Conference full = PaperTestData.full();
    private final Conference timed = full.withMeeting(full.meeting().withStartTime(LocalTime.of(7, 30)))
            .withProgramme(List.of(full.programme().get(0).withMinutes(15).withInCharge("Văn phòng"),
                    full.programme().get(1), full.programme().get(2)));

    private PaperDocument build(Conference conference) {
        return paper.build(conference, List.of());
    }

    private static List<String> bookmarks(PaperDocument document) {
        return document.sections().stream().map(DocumentSection::bookmark).toList();
    }

    @Test
    void annexesAreNumberedInOrder() {
        assertThat(bookmarks(build(timed))).containsExactly("Kế hoạch", "Phụ lục I", "Phụ lục II", "Phụ lục III");
        assertThat(DocumentText.linesOf(build(timed), PaperStyles.ANNEX))
                .containsExactly("Phụ lục I", "Phụ lục II", "Phụ lục III");
    }

    @Test
    void theTextPointsToEveryAnnex() {
        assertThat(DocumentText.lines(build(timed))).contains(
                "Kèm theo Kế hoạch này: Phụ lục I - Chương trình chi tiết; Phụ lục II - Danh sách đại biểu; "
                        + "Phụ lục III - Đề cương báo cáo tổng kết.",
                "- Danh sách đại biểu tại Phụ lục II kèm theo Kế hoạch này.");
    }

    @Test
    void aSingleAnnexHasNoNumber() {
        PaperDocument document = build(full.withDelegates(List.of()));
        assertThat(bookmarks(document)).containsExactly("Kế hoạch", "Phụ lục");
        assertThat(DocumentText.lines(document)).contains("Kèm theo Kế hoạch này: Phụ lục - Đề cương báo cáo tổng kết.");
    }

    @Test
    void theListInAFileOfItsOwnBearsTheSameLabel() {
        assertThat(bookmarks(new DelegateListPaper(wording).build(timed, List.of()))).containsExactly("Phụ lục II");
        assertThat(bookmarks(new DelegateListPaper(wording).build(full, List.of()))).containsExactly("Phụ lục I");
    }

    @Test
    void theProgrammeShowsHoursAsFarAsTheyAreKnown() {
        assertThat(DocumentText.lines(build(timed))).anyMatch(line -> line.startsWith("CHƯƠNG TRÌNH CHI TIẾT HỘI NGHỊ")).containsSubsequence("Phụ lục I",
                "07 giờ 30 - 07 giờ 45", "Tuyên bố lý do, giới thiệu đại biểu", "Văn phòng", "07 giờ 45 - 07 giờ 55",
                "Chiếu phóng sự (nếu có)", "từ 07 giờ 55", "Tổng kết và bế mạc");
    }

    @Test
    void theOutlineSaysWhatBelongsUnderEachHeading() {
        assertThat(DocumentText.lines(build(full))).contains("ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT", "Phần I", "Phần II",
                        "Cách lãnh đạo, chỉ đạo và đổi mới; các giải pháp chính, ai làm, làm khi nào.")
                .noneMatch(line -> line.contains("in ngay dưới mục này"));
    }

    @Test
    void theOutlineInThreePartsHasAHeadOfItsOwn() {
        Conference three = full.withRules(full.rules().withReportOutline(ReportOutlineKind.THREE_PARTS));
        assertThat(DocumentText.lines(build(three))).containsSubsequence("ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT",
                "TÊN ĐƠN VỊ CẤP TRÊN", "TÊN ĐƠN VỊ", "Số:       /BC-…", "BÁO CÁO", "Phần III", "KIẾN NGHỊ, ĐỀ XUẤT");
        assertThat(DocumentText.lines(build(full))).doesNotContain("TÊN ĐƠN VỊ CẤP TRÊN");
    }

    @Test
    void annexesOfADraftAreMarked() {
        PaperDocument draft = paper.build(full, List.of("Điều còn thiếu."));
        assertThat(DocumentText.linesOf(draft, PaperStyles.DRAFT_MARK_LEFT)).hasSize(2);
    }
}
