package vn.dienhinh.ui.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.dienhinh.domain.conference.Conference;
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
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;

/** Rules shaped like a district's plan of 2024, for tests of the steps. */
public final class SampleRules {

    private static final String PAPER = "Kế hoạch số 160/KH-UBND ngày 08/8/2024 của UBND huyện Mẫu";

    private SampleRules() {
    }

    /** Three forms for communes and schools; plenary below 300 people, delegates up to 200 from 301. */
    public static RuleProfile profile() {
        LegalBasis paper = new LegalBasis("Kế hoạch", "160/KH-UBND", LocalDate.of(2024, 8, 8), "UBND huyện Mẫu",
                "về tổ chức Hội nghị tuyên dương điển hình tiên tiến các cấp");
        RuleScope scope = new RuleScope("co-so", "xã, trường học", Set.of(UnitKind.COMMUNE, UnitKind.SCHOOL),
                List.of(form("tuyen-duong", "Hội nghị tuyên dương điển hình tiên tiến"),
                        form("nguoi-tot", "Hội nghị biểu dương người tốt, việc tốt"),
                        form("lao-dong-gioi", "Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo")),
                "1/2 ngày", at("mục II.2", ""), TimeLimit.before(LocalDate.of(2025, 3, 20)), at("mục II.3", ""),
                List.of(new SizeRule(null, 300, Attendance.PLENARY, null, null,
                                at("mục II.4", "đơn vị dưới 300 người thì tổ chức hội nghị toàn thể")),
                        new SizeRule(301, null, Attendance.DELEGATES, null, 200,
                                at("mục II.4", "trên 300 người thì tối đa 200 đại biểu"))),
                new ShareRule(ShareKind.ABOUT, 70, 30, null, "khách mời và lãnh đạo", at("mục II.5", "")),
                List.of("người trực tiếp lao động", "nữ"));
        return new RuleProfile("mau-2024", "Huyện Mẫu 2024", List.of(paper), List.of(scope), List.of(),
                new Dossier(List.of("Báo cáo tổng kết", "Danh sách trích ngang"), "Phòng Nội vụ huyện",
                        TimeLimit.before(LocalDate.of(2025, 3, 30)), at("mục III", "")),
                List.of(), "", null, List.of(), List.of());
    }

    /** A commune named Đại Sơn under these rules. */
    public static Conference commune(Integer workforce) {
        Conference blank = Conference.blank("c1");
        return blank.withRules(profile())
                .withUnit(blank.unit().withName("Đại Sơn").withParentName("thành phố Hải Phòng").withWorkforce(workforce));
    }

    private static MeetingForm form(String id, String name) {
        return new MeetingForm(id, name, at("mục II.1", ""));
    }

    private static Source at(String section, String quote) {
        return new Source(PAPER, section, quote);
    }
}
