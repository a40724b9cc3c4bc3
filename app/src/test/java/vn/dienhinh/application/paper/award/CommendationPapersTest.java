package vn.dienhinh.application.paper.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.paper.DocumentText;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.commendation.CouncilReview;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.time.Period;
import vn.dienhinh.domain.unit.SigningAuthority;

/** The council's minutes and the decision. */
class CommendationPapersTest {

    private final Wording wording = Wording.load();
    private final CouncilMinutesPaper minutes = new CouncilMinutesPaper(wording);
    private final AwardDecisionPaper decision = new AwardDecisionPaper(wording);
    private final Conference full = PaperTestData.withDossier(7, 3);

    private static List<String> lines(PaperBuilder paper, Conference conference) {
        return DocumentText.lines(paper.build(conference, List.of()));
    }

    private Conference with(CouncilReview review, Nominee... nominees) {
        Commendation commendation = full.dossier().commendation().withReview(review).withNominees(List.of(nominees));
        return full.withDossier(full.dossier().withCommendation(commendation));
    }

    private CouncilReview review() {
        return full.dossier().commendation().review();
    }

    private static Nominee voted(Integer votes) {
        return PaperTestData.nominees(3).get(2).withVotesFor(votes);
    }

    @Test
    void minutesNameTheCouncilItsMembersAndItsBallots() {
        assertThat(lines(minutes, full)).containsSubsequence("UBND XÃ ĐẠI SƠN", "Số: 02/BB-HĐTĐKT", "BIÊN BẢN",
                        "Thời gian bắt đầu: 08 giờ 00, ngày 14 tháng 8 năm 2025.", "1. Thông qua tiêu chuẩn, tóm tắt thành tích",
                        "- Nhất trí.", "I. Tập thể (02)", "II. Cá nhân (05)", "4. Kết luận", "THƯ KÝ", "Nguyễn Thị Thu",
                        "CHỦ TỌA", "Đào Văn Soái")
                .contains("- Tổng số thành viên Hội đồng: 09; có mặt: 08; vắng mặt: 01 (Ông Trần Văn Bảy).")
                .anyMatch(line -> line.contains("Số phiếu phát ra: 08 phiếu; số phiếu thu về: 08 phiếu; số phiếu hợp lệ: 08"))
                .anyMatch(line -> line.contains("tính trên số phiếu hợp lệ: 08 phiếu"))
                .doesNotContain("DỰ THẢO").noneMatch(line -> line.startsWith("Đại Sơn, ngày"));
    }

    @ParameterizedTest
    @CsvSource({"8, 8, 100", "7, 8, '87,5'", "8, 9, '88,89'", "2, 3, '66,67'", "0, 8, 0"})
    void sharesHaveTwoDecimalsWhereTheyNeedThem(int votes, int valid, String share) {
        assertThat(lines(minutes, with(review().withBallots(9, 9, valid).withAttendance(9, 9, ""), voted(votes))))
                .contains(share);
    }

    @Test
    void withoutBallotsSharesAreOfTheMembersPresent() {
        assertThat(lines(minutes, with(review().withBallots(null, null, null), voted(6)))).contains("75")
                .anyMatch(line -> line.contains("tính trên số thành viên Hội đồng có mặt: 08 người"));
    }

    @Test
    void theConclusionCountsThoseWithMoreThanHalfAndWaitsForOpenVotes() {
        assertThat(lines(minutes, with(review(), voted(5), voted(4))))
                .anyMatch(line -> line.contains("khen thưởng 01 cá nhân có số phiếu đồng ý quá nửa số phiếu hợp lệ"));
        assertThat(lines(minutes, with(review(), voted(5), voted(null))))
                .anyMatch(line -> line.contains("khen thưởng … có số phiếu đồng ý quá nửa"));
    }

    @Test
    void theDecisionIsTheChairmansOwnWithItsListAndMoney() {
        assertThat(lines(decision, full)).containsSubsequence("Số: 118/QĐ-UBND", "QUYẾT ĐỊNH",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẠI SƠN", "QUYẾT ĐỊNH:", "- Như Điều 3;", "CHỦ TỊCH", "Đào Văn Soái",
                        "Phụ lục", "I. Tập thể (02)", "1.400.000", "II. Cá nhân (05)", "700.000", "6.300.000")
                .contains("(Kèm theo Quyết định số 118/QĐ-UBND ngày 18 tháng 8 năm 2025 của Ủy ban nhân dân xã Đại Sơn)")
                .anyMatch(line -> line.startsWith("Điều 1. Tặng Giấy khen của Chủ tịch UBND xã cho 02 tập thể và 05 cá nhân"))
                .anyMatch(line -> line.contains("Tổng số tiền: 6.300.000 đồng (Bằng chữ: Sáu triệu ba trăm nghìn đồng)"))
                .anyMatch(line -> line.startsWith("Điều 3. ") && line.endsWith("./."))
                .anyMatch(line -> line.contains("tại Biên bản số 02/BB-HĐTĐKT ngày 14/8/2025"))
                .noneMatch(line -> line.startsWith("TM."));
    }

    @Test
    void whoSignsForTheHeadStillDoesWithoutTheCollective() {
        Conference deputy = full.withSigner(full.signer().withAuthority(SigningAuthority.COLLECTIVE_BY_DEPUTY));
        assertThat(lines(decision, deputy)).containsSubsequence("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
                .noneMatch(line -> line.startsWith("TM."));
    }

    @Test
    void lawsThatWereNotInForceOnItsDayAreNotCited() {
        LegalBasis old = new LegalBasis("Nghị định", "98/2023/NĐ-CP", LocalDate.of(2023, 12, 31), "Chính phủ", "");
        LegalBasis current = new LegalBasis("Nghị định", "152/2025/NĐ-CP", LocalDate.of(2025, 6, 14), "Chính phủ", "");
        LegalBasis later = new LegalBasis("Thông tư", "15/2025/TT-BNV", LocalDate.of(2025, 8, 4), "Bộ Nội vụ", "");
        assertThat(cited(LocalDate.of(2025, 6, 30), old, current, later)).containsExactly("98/2023/NĐ-CP");
        assertThat(cited(LocalDate.of(2025, 7, 1), old, current, later)).containsExactly("152/2025/NĐ-CP");
        assertThat(cited(LocalDate.of(2025, 8, 18), old, current, later))
                .containsExactly("152/2025/NĐ-CP", "15/2025/TT-BNV");
    }

    private List<String> cited(LocalDate on, LegalBasis... bases) {
        RuleProfile rules = full.rules();
        Conference dated = full.withRules(new RuleProfile(rules.id(), rules.name(), rules.papers(), rules.scopes(),
                        rules.programme(), rules.dossier(), rules.deadlines(), rules.titleFormula(),
                        rules.reportOutline(), List.of(bases), rules.dutyNotes()))
                .withDossier(full.dossier().withPaper(full.dossier().paper(PaperKind.AWARD_DECISION.name())
                        .withHead(new PaperHead("1", on))));
        List<String> lines = lines(decision, dated);
        return Stream.of(bases).map(LegalBasis::number)
                .filter(number -> lines.stream().anyMatch(line -> line.startsWith("Căn cứ") && line.contains(number)))
                .toList();
    }

    @Test
    void awardsOfTheSuperiorAreLeftToTheProposal() {
        Nominee higher = PaperTestData.nominees(4).get(3).withAward("Bằng khen của Chủ tịch UBND thành phố");
        Conference mixed = with(review(), voted(8), higher);
        assertThat(lines(decision, mixed)).contains("II. Cá nhân (01)".replace("II.", "I.")).noneMatch(line -> line.contains("Bằng khen"));
        assertThat(lines(new ProposalPaper(wording), mixed)).contains("Bằng khen của Chủ tịch UBND thành phố");
    }

    @Test
    void anArticleThatIsLeftOutTakesItsNumberWithIt() {
        Conference shorter = PaperTestData.withPassage(full, PaperKind.AWARD_DECISION, "decision.article.prize", "");
        assertThat(lines(decision, shorter)).contains("- Như Điều 2;")
                .noneMatch(line -> line.contains("Tiền thưởng kèm theo")).anyMatch(line -> line.startsWith("Điều 2. Phòng"));
    }

    @Test
    void aCountThatTheClerkWroteAndTheListDoesNotHaveIsNamed() {
        Conference stale = PaperTestData.withPassage(full, PaperKind.AWARD_DECISION, "decision.article.award",
                "Tặng Giấy khen cho 03 tập thể và 05 cá nhân (có danh sách kèm theo).");
        assertThat(lines(decision, stale)).contains("DỰ THẢO",
                "1. Phần lời viết ghi 03 tập thể, danh sách kèm theo có 02.");
    }

    @Test
    void exemplarsThatStandInForNomineesMakeDraftsThatSaySo() {
        Conference nobodyChosen = with(review());
        Stream.of(minutes, decision, new ProposalPaper(wording)).forEach(paper -> {
            assertThat(lines(paper, nobodyChosen)).contains("DỰ THẢO").anyMatch(line -> line.contains(
                    "Chưa chọn ai ở phần Khen thưởng (bước 7): văn bản đang lấy toàn bộ điển hình"));
            assertThat(lines(paper, full)).doesNotContain("DỰ THẢO");
        });
    }

    @Test
    void aDecisionWithoutFormOfCommendationOrPeriodSaysSo() {
        Commendation commendation = full.dossier().commendation();
        Conference noAward = full.withDossier(full.dossier().withCommendation(commendation.withAward("")
                .withNominees(commendation.nominees().stream().map(nominee -> nominee.withAward("")).toList())));
        assertThat(lines(decision, noAward)).contains("DỰ THẢO",
                "1. Chưa ghi hình thức khen thưởng (bước 7, phần Khen thưởng).");
        Conference noPeriod = full.withMeeting(full.meeting().withReviewedPeriod(Period.unknown()));
        assertThat(lines(decision, noPeriod)).contains("DỰ THẢO", "1. Chưa ghi giai đoạn tổng kết (bước 3).");
        Conference ownWords = PaperTestData.withPassage(PaperTestData.withPassage(noPeriod, PaperKind.AWARD_DECISION,
                "decision.subject", "Về việc khen thưởng"), PaperKind.AWARD_DECISION, "decision.article.award",
                "Tặng Giấy khen cho 02 tập thể và 05 cá nhân (có danh sách kèm theo).");
        assertThat(lines(decision, ownWords)).doesNotContain("DỰ THẢO");
    }

    @Test
    void withoutPrizesTheListHasNoMoney() {
        Conference none = full.withDossier(full.dossier().withCommendation(
                full.dossier().commendation().withPrizes(null, null)));
        PaperDocument document = decision.build(none, List.of());
        assertThat(DocumentText.lines(document)).anyMatch(line -> line.contains("theo quy định hiện hành; nguồn tiền thưởng: Quỹ"));
        List<Table> tables = DocumentText.tables(document);
        assertThat(tables.get(tables.size() - 1).columnWidthsMm()).hasSize(4);
    }
}
