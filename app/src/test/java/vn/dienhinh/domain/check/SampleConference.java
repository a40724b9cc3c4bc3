package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.conference.Plan;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.conference.SectionListing;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.report.SummaryReport;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.rule.ProgrammeRule;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.Period;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;

/** A conference without a fault, and small changes of it. */
public final class SampleConference {

    public static final LocalDate TODAY = LocalDate.of(2025, 8, 1);
    public static final LocalDate MEETING_DAY = LocalDate.of(2025, 8, 22);
    public static final Source SOURCE = new Source("Quyết định số 3194/QĐ-UBND", "mục II.4", "khoảng 70%");

    private SampleConference() {
    }

    /** Nothing is missing or wrong: 70 exemplars and 30 guests of at most 150. */
    public static Conference complete() {
        return Conference.blank("c1")
                .withUnit(Unit.blank().withName("Suối Mơ").withParentName("tỉnh Cao Bằng"))
                .withSigner(Signer.blank().withFullName("Nông Văn An"))
                .withRules(rules(ShareKind.ABOUT))
                .withMeeting(new Meeting("tuyen-duong", null, "I", new Period(2025, 2030), new Period(2020, 2025),
                        null, null, "1/2 ngày", before(25), MEETING_DAY, null, "Hội trường xã"))
                .withPlan(Plan.blank().withHead(new PaperHead("12", LocalDate.of(2025, 8, 12)))
                        .withSections(List.of(
                                new PlanSection("s1", 1, "MỤC ĐÍCH", "purpose", null, SectionListing.NONE),
                                new PlanSection("s2", 1, "NỘI DUNG", "", "- Hình thức: tuyên dương.",
                                        SectionListing.NONE))))
                .withProgramme(List.of(item("p1", "Khai mạc", 30), item("p2", "Báo cáo tổng kết", 60)))
                .withAssignments(List.of(new Assignment("a1", "Phòng Văn hóa - Xã hội", false, List.of("Lập danh sách"))))
                .withMilestones(List.of(milestone(MilestoneKind.PLAN, 15), milestone(MilestoneKind.LIST, 20),
                        milestone(MilestoneKind.MEETING, 25), milestone(MilestoneKind.DOSSIER, 30)))
                .withRecipients(List.of(new Recipient("r1", "UBND tỉnh")))
                .withDelegates(delegates(70, 30))
                .withReportHead(new PaperHead("20", LocalDate.of(2025, 8, 28)))
                .withReport(SummaryReport.blank().withSections(List.of(
                        new ReportSection("b1", 2, "KẾT QUẢ", "", "Phong trào phát triển đều."))));
    }

    /** A frame like those of the cases: one form, at most 150, 70 per cent. */
    public static RuleProfile rules(ShareKind kind) {
        RuleScope scope = new RuleScope("xa", "xã", Set.of(UnitKind.COMMUNE),
                List.of(new MeetingForm("tuyen-duong", "Hội nghị tuyên dương điển hình tiên tiến", SOURCE)), "1/2 ngày",
                SOURCE, before(25), SOURCE,
                List.of(new SizeRule(null, null, Attendance.DELEGATES, null, 150, SOURCE)), shares(kind), List.of());
        return new RuleProfile("r", "Khung", List.of(new LegalBasis("Quyết định", "3194/QĐ-UBND",
                LocalDate.of(2025, 8, 8), "UBND thành phố", "về tổ chức")), List.of(scope),
                List.of(new ProgrammeRule("Báo cáo tổng kết phong trào thi đua.", false, "", SOURCE)),
                new Dossier(List.of("Báo cáo"), "UBND tỉnh", before(30), SOURCE), List.of(), "", null, List.of(),
                List.of());
    }

    public static ShareRule shares(ShareKind kind) {
        return new ShareRule(kind, 70, 30, null, "", SOURCE);
    }

    /** "trước ngày" of August 2025. */
    public static TimeLimit before(int day) {
        return TimeLimit.before(LocalDate.of(2025, 8, day));
    }

    public static Milestone milestone(MilestoneKind kind, int beforeDay) {
        return new Milestone("m" + kind, kind, "việc " + kind, before(beforeDay), "");
    }

    public static ProgrammeItem item(String id, String text, Integer minutes) {
        return new ProgrammeItem(id, text, minutes, "", false);
    }

    /** Exemplars, then guests, each with a name of its own. */
    public static List<Delegate> delegates(int exemplars, int guests) {
        List<Delegate> list = new ArrayList<>();
        for (int i = 0; i < exemplars + guests; i++) {
            list.add(Delegate.blank("d" + i).withFullName("Lương Thị " + letters(i)).withBirthYear(1980)
                    .withCategory(i < exemplars ? DelegateCategory.EXEMPLAR_INDIVIDUAL : DelegateCategory.GUEST));
        }
        return list;
    }

    public static Conference withScope(Conference conference, UnaryOperator<RuleScope> change) {
        RuleProfile rules = conference.rules();
        return conference.withRules(rules.withScope(change.apply(rules.scopes().get(0))));
    }

    public static List<Finding> check(Conference conference) {
        return ConferenceCheck.check(conference, TODAY);
    }

    public static List<String> codes(Conference conference) {
        return check(conference).stream().map(Finding::code).toList();
    }

    public static Finding only(Conference conference, String code) {
        List<Finding> found = check(conference).stream().filter(f -> f.code().equals(code)).toList();
        if (found.size() != 1) {
            throw new AssertionError(code + " found " + found.size() + " times in " + codes(conference));
        }
        return found.get(0);
    }

    private static String letters(int number) {
        return number < 26 ? "" + (char) ('A' + number) : letters(number / 26 - 1) + (char) ('a' + number % 26);
    }
}
