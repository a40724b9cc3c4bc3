package vn.dienhinh.domain.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dienhinh.domain.check.ConferenceCheck;
import vn.dienhinh.domain.check.FindingCodes;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.rule.RuleDeadline;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;

/** What the rules leave open is asked, never answered. */
class RuleGapsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 4);
    private static final Source SOURCE = new Source("Kế hoạch số 187/KH-UBND", "mục II.2.1", "dưới 300");
    private static final TimeLimit LIMIT = TimeLimit.before(LocalDate.of(2025, 3, 20));

    @ParameterizedTest
    @CsvSource({"299,,false", "300,ATTENDANCE,true", "301,,false"})
    void onlyExactlyThreeHundredIsAskedAbout(int workforce, GapKind asked, boolean open) {
        Conference conference = enterprise(workforce);

        assertThat(kinds(conference)).isEqualTo(asked == null ? List.of() : List.of(asked));
        assertThat(codes(conference).contains(FindingCodes.ATTENDANCE_UNDECIDED)).isEqualTo(open);
        assertThat(conference.attendance().isEmpty()).isEqualTo(open);
    }

    @Test
    void theAnswerAtTheThresholdHoldsWithItsGroundAndBringsTheCap() {
        Conference decided = RuleGaps.answered(enterprise(300), Decision.ATTENDANCE, decision ->
                decision.withChoice(Attendance.DELEGATES.name()).withGround("Công văn trả lời").withDecidedBy("Giám đốc")
                        .withDecidedOn(TODAY));

        assertThat(decided.cap()).contains(200);
        assertThat(codes(decided)).doesNotContain(FindingCodes.ATTENDANCE_UNDECIDED)
                .contains(FindingCodes.ATTENDANCE_DECIDED);
        assertThat(RuleGaps.of(decided)).singleElement().satisfies(gap -> {
            assertThat(gap.answer()).isEqualTo(GapAnswer.DELEGATES);
            assertThat(gap.decision().ground()).isEqualTo("Công văn trả lời");
            assertThat(gap.source()).isEqualTo(SOURCE);
        });
    }

    @Test
    void noSharesAreAskedAboutOnceAndAnOwnShareIsJudged() {
        Conference none = commune(scope -> scope.withShares(ShareRule.none()));
        assertThat(kinds(none)).containsExactly(GapKind.SHARES);
        assertThat(finding(none, FindingCodes.GAP_SHARES_OPEN).severity()).isEqualTo(Severity.WARNING);

        Conference counted = RuleGaps.answered(none, Decision.SHARES, d -> d.withChoice(Decision.NONE));
        assertThat(codes(counted)).doesNotContain(FindingCodes.GAP_SHARES_OPEN).contains(FindingCodes.GAP_DECIDED);
        assertThat(counted.shares().isStated()).isFalse();

        Conference own = RuleGaps.answered(none, Decision.SHARES, d -> d.withChoice("65").withDecidedOn(TODAY));
        assertThat(own.shares().exemplarPercent()).isEqualTo(65);
        assertThat(own.shares().guestPercent()).isEqualTo(35);
        assertThat(own.shares().source().paper()).contains("Quyết định của đơn vị", "04/11/2024");
    }

    @Test
    void aMissingCapIsAskedAboutAndAnOwnOneHolds() {
        Conference free = commune(scope -> scope.withSizes(
                List.of(new SizeRule(null, null, Attendance.DELEGATES, null, null, SOURCE))));
        assertThat(kinds(free)).containsExactly(GapKind.CAP);

        assertThat(RuleGaps.answered(free, Decision.CAP, d -> d.withChoice("120")).cap()).contains(120);
        assertThat(RuleGaps.answered(free, Decision.CAP, d -> d.withChoice(Decision.NONE)).cap()).isEmpty();
    }

    @Test
    void aBlankFormIsAskedAboutAndNamesTheMeetingOnceDecided() {
        Conference blank = commune(scope -> scope.withForms(List.of()));
        assertThat(finding(blank, FindingCodes.FORM_OPEN_MISSING).severity()).isEqualTo(Severity.ERROR);
        assertThat(RuleGaps.of(blank).get(0).options()).hasSize(3);

        Conference decided = RuleGaps.answered(blank, Decision.FORM,
                d -> d.withChoice("Hội nghị biểu dương người tốt, việc tốt"));
        assertThat(decided.composedTitle()).startsWith("Hội nghị biểu dương người tốt, việc tốt xã Mẫu");
        assertThat(codes(decided)).doesNotContain(FindingCodes.FORM_OPEN_MISSING);
    }

    @Test
    void daysThatAreToBeAnnouncedAreAskedAbout() {
        Conference later = commune(scope -> scope.withHeldBy(new TimeLimit(TimeRelation.END_OF, TimePrecision.MONTH,
                LocalDate.of(2025, 8, 31), "thời gian cụ thể sẽ thông báo sau")));
        RuleProfile rules = later.rules().withDossier(new Dossier(List.of("Báo cáo"), "UBND huyện", null, SOURCE))
                .withDeadlines(List.of(new RuleDeadline("gửi kế hoạch", TimeLimit.unknown(), "UBND huyện", SOURCE)));
        Conference open = later.withRules(rules);

        assertThat(kinds(open)).containsExactly(GapKind.HELD_BY, GapKind.DOSSIER, GapKind.DEADLINE);
        assertThat(codes(open)).contains(FindingCodes.GAP_HELD_BY_OPEN, FindingCodes.GAP_DOSSIER_OPEN,
                FindingCodes.GAP_DEADLINE_OPEN);
        Conference waits = RuleGaps.answered(open, "deadline.gui ke hoach", d -> d.withChoice(Decision.WAIT));
        assertThat(codes(waits)).doesNotContain(FindingCodes.GAP_DEADLINE_OPEN);
    }

    @Test
    void aLimitBeforeAnEventIsStated() {
        Conference event = commune(scope -> scope.withHeldBy(new TimeLimit(TimeRelation.BEFORE_EVENT,
                TimePrecision.TEXT, null, "trước Đại hội Đảng bộ xã")));

        assertThat(kinds(event)).isEmpty();
    }

    @Test
    void serviceStaffUnderTheCapIsTheUnitsToSay() {
        Delegate helper = Delegate.blank("s").withFullName("Hoàng Văn Phục").withCategory(DelegateCategory.SERVICE);
        Conference open = commune(scope -> scope).withDelegates(List.of(helper));
        assertThat(kinds(open)).containsExactly(GapKind.SERVICE);

        Conference counted = RuleGaps.answered(open, Decision.SERVICE, d -> d.withChoice(Decision.COUNTED));
        assertThat(counted.serviceUnderCap()).contains(true);
    }

    @Test
    void withoutRulesForTheKindNothingIsAsked() {
        assertThat(RuleGaps.of(Conference.blank("c1"))).isEmpty();
    }

    private static Conference enterprise(int workforce) {
        return conference(UnitKind.ENTERPRISE, scope().withSizes(List.of(
                new SizeRule(null, 300, Attendance.PLENARY, null, null, SOURCE),
                new SizeRule(301, null, Attendance.DELEGATES, null, 200, SOURCE))))
                .withUnit(Unit.blank().withKind(UnitKind.ENTERPRISE).withName("Công ty Mẫu").withWorkforce(workforce));
    }

    private static Conference commune(UnaryOperator<RuleScope> change) {
        return conference(UnitKind.COMMUNE, change.apply(scope()));
    }

    private static RuleScope scope() {
        return new RuleScope("s", "", null, List.of(new MeetingForm("f", "Hội nghị", SOURCE)), "1/2 ngày", SOURCE,
                LIMIT, SOURCE, List.of(new SizeRule(null, null, Attendance.DELEGATES, null, 150, SOURCE)),
                new ShareRule(ShareKind.ABOUT, 70, 30, null, "", SOURCE), List.of());
    }

    private static Conference conference(UnitKind kind, RuleScope scope) {
        return Conference.blank("c1").withUnit(Unit.blank().withKind(kind).withName("Mẫu"))
                .withRules(RuleProfile.blank().withScopes(List.of(scope)));
    }

    private static List<GapKind> kinds(Conference conference) {
        return RuleGaps.of(conference).stream().map(Gap::kind).toList();
    }

    private static List<String> codes(Conference conference) {
        return ConferenceCheck.check(conference, TODAY).stream().map(Finding::code).toList();
    }

    private static Finding finding(Conference conference, String code) {
        return ConferenceCheck.check(conference, TODAY).stream().filter(f -> f.code().equals(code)).findFirst()
                .orElseThrow();
    }
}
