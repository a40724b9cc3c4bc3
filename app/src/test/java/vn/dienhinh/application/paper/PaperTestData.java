package vn.dienhinh.application.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dienhinh.domain.commendation.AwardRecord;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.commendation.CouncilReview;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.commendation.NomineeKind;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.conference.Budget;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.dossier.ConferenceDossier;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.dossier.CongressList;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.report.CommendationFigure;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.Period;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.SigningAuthority;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;

/** Hand-made conferences for tests of texts and papers. */
public final class PaperTestData {

    private PaperTestData() {
    }

    /** Nothing filled in. */
    public static Conference blank() {
        return Conference.blank("c");
    }

    /** A commune's conference with every part filled in, number and date too, and a few delegates. */
    public static Conference full() {
        return blank()
                .withUnit(Unit.blank().withName("Đại Sơn").withParentName("thành phố Hải Phòng"))
                .withSigner(Signer.blank().withFullName("Đào Văn Soái"))
                .withRules(rules(new ShareRule(ShareKind.ABOUT, 70, 30, null,
                        "Đại biểu khách mời và lãnh đạo các cấp, các ngành", Source.none())))
                .withMeeting(Meeting.blank().withFormId("tuyen-duong").withOrdinal("I")
                        .withPeriod(new Period(2025, 2030)).withReviewedPeriod(new Period(2020, 2025))
                        .withHeldBy(TimeLimit.before(LocalDate.of(2025, 8, 25))).withDuration("01 ngày")
                        .withVenue("Nhà Văn hóa xã Đại Sơn (thôn Mỗ Đoạn)"))
                .withPlan(blank().plan().withHead(new PaperHead("5", LocalDate.of(2025, 8, 12))))
                .withReportHead(new PaperHead("105", LocalDate.of(2025, 8, 28)))
                .withProgramme(List.of(item("p1", "Tuyên bố lý do, giới thiệu đại biểu."),
                        item("p2", "Chiếu phóng sự").withOptional(true).withMinutes(10),
                        item("p3", "Tổng kết và bế mạc.")))
                .withAssignments(List.of(
                        new Assignment("a1", "Phòng Văn hóa - Xã hội xã", false,
                                List.of("Xây dựng kế hoạch.", "Chuẩn bị báo cáo;")),
                        new Assignment("a2", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", true,
                                List.of("Vận động Nhân dân thi đua"))))
                .withMilestones(List.of(new Milestone("m1", MilestoneKind.LIST, "Tổng hợp, duyệt danh sách",
                        TimeLimit.before(LocalDate.of(2025, 8, 20)), "Phòng Văn hóa - Xã hội")))
                .withBudget(new Budget("ngân sách xã", "Quỹ Thi đua, khen thưởng của xã", "Phòng Văn hóa - Xã hội",
                        List.of()))
                .withRecipients(List.of(new Recipient("r1", "UBND thành phố;"), new Recipient("r2", "BTV Đảng ủy xã")))
                .withReport(blank().report().withFigures(List.of(
                        new CommendationFigure("f1", "Giấy khen của Chủ tịch UBND xã", 2024, 5, 20, 12),
                        new CommendationFigure("f2", "Lao động tiên tiến", 2025, null, 31, 20))))
                .withDelegates(delegates(10));
    }

    private static ProgrammeItem item(String id, String text) {
        return ProgrammeItem.blank(id).withText(text);
    }

    /** A superior's frame with those shares, a cap of 150, and a dossier of two papers. */
    public static RuleProfile rules(ShareRule shares) {
        LegalBasis decision = new LegalBasis("Quyết định", "3194/QĐ-UBND", LocalDate.of(2025, 8, 8),
                "UBND thành phố Hải Phòng", "về tổ chức Hội nghị điển hình tiên tiến");
        RuleScope scope = new RuleScope("s", "", Set.of(), List.of(
                new MeetingForm("tuyen-duong", "Hội nghị tuyên dương điển hình tiên tiến", Source.none()),
                new MeetingForm("bieu-duong", "Hội nghị biểu dương người tốt, việc tốt", Source.none())),
                "01 ngày", Source.none(), TimeLimit.before(LocalDate.of(2025, 8, 25)), Source.none(),
                List.of(new SizeRule(null, null, Attendance.DELEGATES, null, 150, Source.none())), shares,
                List.of("đại biểu nữ", "đại diện các thành phần kinh tế;"));
        return new RuleProfile("r", "Khung", List.of(decision), List.of(scope), List.of(),
                new Dossier(List.of("Báo cáo tổng kết.", "Danh sách trích ngang đại biểu"),
                        "Hội đồng Thi đua - Khen thưởng thành phố",
                        TimeLimit.before(LocalDate.of(2025, 8, 30)), Source.none()),
                List.of(), "", null, List.of(), List.of("bảo đảm an ninh nơi tổ chức"));
    }

    /** That many delegates, seven of ten exemplars, names in no order. */
    public static List<Delegate> delegates(int count) {
        String[] given = {"Tuấn", "An", "Đức", "Bình", "Yến", "Ánh", "Dũng"};
        List<Delegate> delegates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DelegateCategory category = i % 10 >= 7 ? DelegateCategory.GUEST
                    : i % 10 < 2 ? DelegateCategory.EXEMPLAR_COLLECTIVE : DelegateCategory.EXEMPLAR_INDIVIDUAL;
            delegates.add(Delegate.blank("d" + i).withFullName("Nguyễn Văn " + given[i % given.length])
                    .withGender(i % 2 == 0 ? Gender.MALE : Gender.FEMALE).withBirthYear(1980)
                    .withEthnicity(i % 5 == 0 ? "Tày" : "Kinh").withPartyMember(i % 4 == 0)
                    .withCategory(category).withPosition("Trưởng thôn").withLocality("thôn " + (i + 1))
                    .withCollective(category == DelegateCategory.EXEMPLAR_COLLECTIVE ? "Thôn " + (i + 1) : ""));
        }
        return delegates;
    }

    /** That many nominees, two of ten of them collectives, each with a digest and an award. */
    public static List<Nominee> nominees(int count) {
        List<Nominee> nominees = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean collective = i % 10 < 2;
            Nominee nominee = Nominee.blank("n" + i, collective ? NomineeKind.COLLECTIVE : NomineeKind.INDIVIDUAL)
                    .withName(collective ? "Thôn Mỗ Đoạn " + (i + 1) : "Nguyễn Thị Hòa " + (i + 1))
                    .withWorkplace(collective ? "xã Đại Sơn" : "thôn " + (i + 1))
                    .withAchievements("Thu hoạch " + (i + 1) + " tấn lúa mỗi năm.\n- Giúp 05 hộ thoát nghèo bằng giống, vốn và kỹ thuật; vận động "
                            + "45 hộ hiến 1.250 mét vuông đất làm đường giao thông nông thôn.")
                    .withAwards(List.of(new AwardRecord(2023, "Lao động tiên tiến", true, "Quyết định số 12/QĐ-UBND")));
            nominees.add(collective ? nominee : nominee.withGender(Gender.FEMALE).withBirthYear(1970 + i % 30)
                    .withPosition("Nông dân").withVotesFor(7));
        }
        return nominees;
    }

    /** The full conference with nominees, a council that voted, and that many sent to the congress, quota 12. */
    public static Conference withDossier(int nominees, int sent) {
        CouncilReview review = CouncilReview.blank().withHeldOn(LocalDate.of(2025, 8, 14))
                .withTimes(LocalTime.of(8, 0), LocalTime.of(10, 30)).withPlace("Phòng họp số 1")
                .withChair("Ông Đào Văn Soái, Chủ tịch Hội đồng").withSecretary("Bà Nguyễn Thị Thu")
                .withAttendance(9, 8, "Ông Trần Văn Bảy").withBallots(8, 8, 8).withOpinions("- Nhất trí.");
        List<CongressDelegate> people = delegates(sent).stream()
                .map(person -> CongressDelegate.of(person.withId("c" + person.id())).withHometown("xã Hưng Đạo")
                        .withEducation("Đại học").withAchievements("05 năm liền hoàn thành xuất sắc nhiệm vụ được giao; có sáng kiến được "
                                + "áp dụng tại đơn vị, làm lợi 120 triệu đồng mỗi năm."))
                .toList();
        return full().withDossier(ConferenceDossier.blank()
                .withCommendation(Commendation.blank().withAward("Giấy khen của Chủ tịch UBND xã")
                        .withPrizes(BigDecimal.valueOf(700_000), BigDecimal.valueOf(1_400_000)).withReview(review)
                        .withNominees(nominees(nominees)))
                .withCongress(new CongressList("Đại hội Thi đua yêu nước thành phố Hải Phòng", 12, people))
                .withPapers(List.of(head(PaperKind.COUNCIL_MINUTES, "2", 14), head(PaperKind.AWARD_DECISION, "118", 18),
                        head(PaperKind.PROPOSAL, "31", 28), head(PaperKind.DOSSIER_LETTER, "204", 29))));
    }

    private static PaperEntry head(PaperKind kind, String number, int day) {
        return PaperEntry.blank(kind.name()).withHead(new PaperHead(number, LocalDate.of(2025, 8, day)));
    }

    /** The conference with the clerk's words for a passage. */
    public static Conference withPassage(Conference conference, PaperKind kind, String key, String text) {
        return conference.withDossier(conference.dossier()
                .withPaper(conference.dossier().paper(kind.name()).withPassage(key, text)));
    }

    /** A school whose head signs in the head's own right. */
    public static Conference school() {
        Unit school = Unit.blank().withKind(UnitKind.SCHOOL).withName("Trường Trung học cơ sở Lê Quý Đôn")
                .withSymbol("THCSLQĐ").withDraftingOffice("Tổ Văn phòng").withDraftingOfficeSymbol("TVP")
                .withPlace("Thọ Xuân").withSuperiorBody("UBND xã Thọ Xuân").withParentName("UBND xã Thọ Xuân");
        return full().withUnit(school).withSigner(new Signer(SigningAuthority.HEAD, "", "Hiệu trưởng", "", "Lê Thị Hoa"));
    }
}
